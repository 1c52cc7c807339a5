import { nameOf, wordsIn, type Account } from '../../account';
import {
  absolute,
  cell,
  constant,
  Decimal,
  difference,
  judge,
  round,
  sum,
  type Relation,
} from '../../expression';
import { shareOfPublicBudget } from '../../figures';
import { controlRates, controlTotals } from '../../inputs/controlTotals';
import type { Text } from '../../text';
import { controlRowsOf, type ControlRow } from './controlRows';

/** A share that a printed text states: what it ought to equal, and whether it is what the others leave of 100. */
export interface StatedShare {
  readonly relation: Relation;
  readonly name: Text;
  readonly isPlugged: boolean;
}

/** The shares of general public budget expenditure that are stated, by class or section. */
export function statedShares(account: Account): readonly StatedShare[] {
  const rows = controlRowsOf(account, [['share', controlRates.publicBudgetShare]]);
  const shares = rows.map((row) => shareOf(account, row));
  return shares.map((own) => {
    const level = shares.filter(({ codeLength }) => codeLength === own.codeLength);
    const others = level.filter((share) => share !== own);
    const allElseHolds = addToWhole(level) && others.every(({ relation }) => holds(relation));
    return { ...own, isPlugged: allElseHolds && isLastDigitOff(own) };
  });
}

interface Share extends Omit<StatedShare, 'isPlugged'> {
  readonly digits: number;
  readonly codeLength: number;
}

function shareOf(account: Account, { row, choice, stated, digits }: ControlRow<string>): Share {
  const code = wordsIn(row, controlTotals.by.code);
  const right = round(shareOfPublicBudget.expr(account, code), digits);
  const name = nameOf(account, code);
  // Amounts kept in 万元 leave a share some room; from exact ones there is one print only.
  const reading = account.money === '元' ? 'repeated' : 'printed';
  return {
    relation: { comparison: 'equals', left: cell(stated), right, reading },
    name: { zh: `${name}${choice.word}`, en: `${name} ${choice.english}` },
    digits,
    codeLength: code.length,
  };
}

function addToWhole(level: readonly Share[]): boolean {
  const left = sum(level.map(({ relation }) => relation.left));
  return holds({ comparison: 'equals', left, right: constant(new Decimal(100)), reading: 'repeated' });
}

/** Off, but by no more than one in the last digit printed. */
function isLastDigitOff({ relation, digits }: Share): boolean {
  const off = absolute(difference(relation.left, relation.right));
  const one = constant(new Decimal(10).pow(-digits));
  return !holds(relation) && holds({ comparison: 'atMost', left: off, right: one, reading: 'repeated' });
}

function holds(relation: Relation): boolean {
  const { verdict } = judge(relation);
  return verdict === 'tied' || verdict === 'rounding';
}
