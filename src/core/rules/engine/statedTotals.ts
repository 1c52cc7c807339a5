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
interface StatedTotal {
  readonly stated: Cell | undefined;
  readonly details: readonly Cell[];
}

/** Every total that a table states, against its details. A total that is not stated is not due. */
export function statedTotalChecks(account: Account, table: InputTable): readonly RelationCheck<'name'>[] {
  return totalsOf(account, table).flatMap(({ stated, details }) => {
    if (stated === undefined || !isFilled(stated)) return [];
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

function totalsOf(account: Account, table: InputTable): readonly StatedTotal[] {
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
  const inItems = itemsOf(account, list).flatMap((row) =>
    columns.filter(isTotal).map((column) => totalIn(column, { row, covers: [row] })),
  );
  const inStatedRows = statedRowsOf(account, list).flatMap((stated) =>
    columns.map((column) => totalIn(column, stated)),
  );
  return [...inStatedRows, ...inItems];
}

function isTotal({ totalOf }: NumberColumn): boolean {
  return totalOf.length > 0;
}

type Covering = Pick<StatedRow, 'row' | 'covers'>;

function totalIn(column: NumberColumn, covering: Covering): StatedTotal {
  return { stated: covering.row.numbers.get(column), details: detailsOf(column, covering) };
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

function totalsOfForm(account: Account, form: InputForm): readonly StatedTotal[] {
  const columns = form.columns.filter(isNumberColumn);
  return form.rows
    .filter(({ totalOf }) => totalOf.length > 0)
    .flatMap((formRow) =>
      columns.map((column) => ({
        stated: formRowOf(account, form, formRow)?.numbers.get(column),
        details: numbersIn(
          formRow.totalOf.map((part) => formRowOf(account, form, part)),
          column,
        ),
      })),
    );
}

function totalsOfCard(account: Account, card: InputCard): readonly StatedTotal[] {
  const row: Row = cardOf(account, card);
  return card.fields
    .filter(isNumberColumn)
    .filter(isTotal)
    .map((column) => ({
      stated: row.numbers.get(column),
      details: column.totalOf.flatMap((part) => numbersIn([row], part)),
    }));
}
