import { cardOf, formRowOf, numbersIn, wordsIn, type Account } from '../account';
import { currentAmount, type PriorYearItem } from '../figures';
import { evaluation } from '../inputs/evaluation';
import { priorYear } from '../inputs/priorYear';
import { threePublic } from '../inputs/threePublic';
import type { Column } from '../inputs/table';
import { settings } from '../inputs/settings';
import { unit } from '../inputs/unit';
import { begunCard, begunForm, type BegunTable } from './begunTable';
import { keptLists } from './keptRows';
import { lastAmount, lastFigure } from './lastAmount';

export type { BegunTable } from './begunTable';

/**
 * The input tables of the year after an account's, as far as that year is known: who reports and how, the rows of the lists,
 * final figures as prior-year figures, closing as opening carry-over. Tables that are not named stay empty.
 */
export function nextYearTables(account: Account): readonly BegunTable[] {
  return [
    nextUnit(account),
    ...keptLists(account),
    priorFinals(account),
    priorPublicExpenses(account),
    sameSettings(account),
  ];
}

/** Posts are granted for years; how many were filled is a figure of one. */
function nextUnit(account: Account): BegunTable {
  const card = cardOf(account, unit);
  const { name, shortName, level, money, profile } = unit.by;
  const words = [name, shortName, level, money, profile, ...Object.values(settings)];
  const posts = [unit.by.adminPosts, unit.by.institutionPosts];
  return begunCard(
    unit,
    new Map<Column, string | number | undefined>([
      ...words.map((column) => [column, wordsIn(card, column)] as const),
      ...posts.map((column) => [column, lastAmount(card.numbers.get(column))] as const),
      [unit.by.year, account.year + 1],
    ]),
  );
}

function priorFinals(account: Account): BegunTable {
  return begunForm(
    priorYear,
    new Map(
      Object.keys(priorYear.row)
        .filter(isItem)
        .map((item) => [
          priorYear.row[item],
          new Map([[priorYear.by.amount, lastFigure(account, currentAmount(account, item))]]),
        ]),
    ),
  );
}

function isItem(name: string): name is PriorYearItem {
  return name in priorYear.row;
}

/** The stated rows stay empty: they are only checked. */
function priorPublicExpenses(account: Account): BegunTable {
  const typed = threePublic.rows.filter(({ totalOf }) => totalOf.length === 0);
  return begunForm(
    threePublic,
    new Map(
      typed.map((row) => {
        const [final] = numbersIn([formRowOf(account, threePublic, row)], threePublic.by.final);
        return [row, new Map([[threePublic.by.prior, lastAmount(final)]])];
      }),
    ),
  );
}

function sameSettings(account: Account): BegunTable {
  const card = cardOf(account, evaluation);
  const settings = [evaluation.by.layout, evaluation.by.showPersons];
  return begunCard(evaluation, new Map(settings.map((column) => [column, wordsIn(card, column)])));
}
