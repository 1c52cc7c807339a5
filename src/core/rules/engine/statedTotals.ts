import {
  cardOf,
  formRowOf,
  itemsOf,
  numbersIn,
  statedRowsOf,
  type Account,
  type Row,
  type StatedRow,
} from '../../account';
import { cell, total, type Cell } from '../../expression';
import {
  isNumberColumn,
  type InputCard,
  type InputForm,
  type InputList,
  type InputTable,
  type NumberColumn,
} from '../../inputs/table';
import type { RelationCheck } from './rule';
import { isFilled, nameInTable } from './wording';

/** What is said where a stated total and its details disagree. */
export const statedTotalMessage = {
  zh: '{place}（{name}）的合计为 {left}，按明细计算为 {right}，相差 {difference}。计算：{how}。请核对明细或更正合计。',
  en: '{place} ({name}) states {left}; the details give {right}, a difference of {difference}. Computed: {how}. Check the details or correct the total.',
} as const;

/** A total that the workbook states, beside the cells that it is the total of. */
export interface StatedTotal {
  readonly stated: Cell | undefined;
  readonly details: readonly Cell[];
  /** Whether its neighbours state theirs: then a blank one is a gap. */
  readonly isUsed: boolean;
}

/**
 * Every total that a table states, against its details. A column or row of totals that is not used is not due; a gap in
 * one that is used is due where its details hold amounts, and cannot be checked.
 */
export function statedTotalChecks(account: Account, table: InputTable): readonly RelationCheck<'name'>[] {
  return totalsOf(account, table).flatMap(({ stated, details, isUsed }) => {
    if (stated === undefined || !isDue({ stated, details, isUsed })) return [];
    return [
      {
        kind: 'relation',
        relation: { comparison: 'equals', left: cell(stated), right: total(details), reading: 'printed' },
        measure: account.money,
        slots: { name: nameInTable(stated) },
      },
    ];
  });
}

function isDue({ stated, details, isUsed }: StatedTotal): boolean {
  return isStated(stated) || (isUsed && details.some(isAmount));
}

function isStated(stated: Cell | undefined): boolean {
  return stated !== undefined && isFilled(stated);
}

/** Whether something other than zero stands here. */
export function isAmount({ content }: Cell): boolean {
  return content.kind === 'number' ? !content.value.isZero() : content.kind === 'unread';
}

/** The totals that a table has room for, stated or not. */
export function totalsOf(account: Account, table: InputTable): readonly StatedTotal[] {
  switch (table.shape) {
    case 'list':
      return totalsOfList(account, table);
    case 'form':
      return totalsOfForm(account, table);
    case 'card':
      return totalsOfCard(account, table);
  }
}

/** Total columns in each row, and stated rows in each column; where both meet, all the details of the row's rows. */
function totalsOfList(account: Account, list: InputList): readonly StatedTotal[] {
  const columns = list.columns.filter(isNumberColumn);
  const items = itemsOf(account, list);
  const inItems = columns.filter(isTotal).map((column) => ({
    column,
    isUsed: numbersIn(items, column).some(isFilled),
  }));
  const ofItems = items.flatMap((row) =>
    inItems.map(({ column, isUsed }) => totalIn(column, { row, covers: [row], isUsed })),
  );
  const ofStatedRows = statedRowsOf(account, list).flatMap(({ row, covers }) => {
    const isUsed = columns.some((column) => isStated(row.numbers.get(column)));
    return columns.map((column) => totalIn(column, { row, covers, isUsed }));
  });
  return [...ofStatedRows, ...ofItems];
}

function isTotal({ totalOf }: NumberColumn): boolean {
  return totalOf.length > 0;
}

type Covering = Pick<StatedRow, 'row' | 'covers'> & Pick<StatedTotal, 'isUsed'>;

function totalIn(column: NumberColumn, covering: Covering): StatedTotal {
  const { row, isUsed } = covering;
  return { stated: row.numbers.get(column), details: detailsOf(column, covering), isUsed };
}

/**
 * The cells a total adds up. Where it meets a total row whose parts are stated too, and rounded, the parts take the place
 * of their own details: so few cells leave little to rounding, and each part is held against its details by itself.
 */
function detailsOf(column: NumberColumn, { row, covers }: Covering): readonly Cell[] {
  if (!isTotal(column)) return numbersIn(covers, column);
  return column.totalOf.flatMap((part) => {
    const stated = row.numbers.get(part);
    return stated !== undefined && isRounded(stated) ? [stated] : numbersIn(covers, part);
  });
}

function isRounded({ content }: Cell): boolean {
  return content.kind === 'number' && content.digits !== 'exact';
}

/** In a form a total is a gap where another total of its row or of its column is stated. */
function totalsOfForm(account: Account, form: InputForm): readonly StatedTotal[] {
  const columns = form.columns.filter(isNumberColumn);
  const totals = form.rows
    .filter(({ totalOf }) => totalOf.length > 0)
    .map((formRow) => ({ totalOf: formRow.totalOf, row: formRowOf(account, form, formRow) }));
  const isUsedRow = (row: Row | undefined): boolean =>
    columns.some((column) => isStated(row?.numbers.get(column)));
  return totals.flatMap(({ totalOf, row }) =>
    columns.map((column) => ({
      stated: row?.numbers.get(column),
      details: numbersIn(
        totalOf.map((part) => formRowOf(account, form, part)),
        column,
      ),
      isUsed: isUsedRow(row) || totals.some((other) => isStated(other.row?.numbers.get(column))),
    })),
  );
}

/** A card has one row, so that a total it leaves blank has no neighbours. */
function totalsOfCard(account: Account, card: InputCard): readonly StatedTotal[] {
  const row: Row = cardOf(account, card);
  return card.fields
    .filter(isNumberColumn)
    .filter(isTotal)
    .map((column) => ({
      stated: row.numbers.get(column),
      details: column.totalOf.flatMap((part) => numbersIn([row], part)),
      isUsed: false,
    }));
}
