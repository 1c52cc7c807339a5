import type { InputTable } from '../../../src/core/inputs/table';
import type { Account, RawTable } from '../../../src/core/account';
import { address, Decimal, grouped } from '../../../src/core/expression';
import { workbookWith } from '../../core/rules/ruleCases';
import { cellsInWords } from './cellsInWords';
import type { Example } from './example';
import { table } from './markdown';

const mostRows = 8;

/** A table of the sample, and as an example has it. */
interface BothTables {
  readonly before: RawTable | undefined;
  readonly after: RawTable | undefined;
}

/** What an example changes in the sample: cells one by one, and tables whose rows are others. */
export function changesInWords({ of, account }: Example, sample: Account): string {
  const [before, after] = [workbookWith([]), workbookWith(of.changes)];
  const replaced = [
    ...new Set(of.changes.filter((change) => 'rows' in change).map((change) => change.table)),
  ];
  const cells = of.changes.filter((change) => !('rows' in change)).map((change) => change.table);
  const changed = [...new Set(cells)].filter((one) => !replaced.includes(one));
  return [
    ...replaced.map((one) => rowsInWords(one, account, { before: before.get(one), after: after.get(one) })),
    cellChanges(
      changed.flatMap((one) => differing(before.get(one), after.get(one))),
      { sample, account },
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What was typed, as the accountant sees it in the table. */
function rowsInWords(input: InputTable, account: Account, { before, after }: BothTables): string {
  const [head = [], ...rows] = (after?.values ?? []).map((cells) => cells.map(inWords));
  const known = new Set((before?.values ?? []).map((cells) => cells.map(inWords).join('\t')));
  const isKnown = (cells: readonly string[]): boolean => known.has(cells.join('\t'));
  const keepsAll = rows.filter(isKnown).length === known.size - 1;
  const shown = keepsAll ? rows.filter((cells) => !isKnown(cells)) : rows;
  const unit = hasAmounts(input) ? `（金额单位：${account.money} amounts in ${account.money}）` : '';
  if (shown.length === 0) return `“${input.name}”没有数据行。“${input.name}” has no rows.`;
  const used = head.map((_, column) => shown.some((cells) => !['', '0', undefined].includes(cells[column])));
  const inUse = (cells: readonly string[]): readonly string[] => cells.filter((_, column) => used[column]);
  const more = shown.length - mostRows;
  return [
    keepsAll ? `“${input.name}”增加 added${unit}:` : `“${input.name}”填为 filled in as${unit}:`,
    table(inUse(head), shown.slice(0, mostRows).map(inUse)),
    more > 0 ? `另有 ${String(more)} 行。${String(more)} more rows.` : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function inWords(value: unknown): string {
  return typeof value === 'number' ? grouped(new Decimal(value)) : String(value);
}

/** Whether a table has amounts in the workbook's money unit. */
function hasAmounts(input: InputTable): boolean {
  const columns = input.shape === 'card' ? input.fields : input.columns;
  if (input.shape === 'list' && input.money !== undefined) return false;
  return columns.some(({ kind }) => kind === 'amount');
}

/** The addresses whose content differs. */
function differing(before: RawTable | undefined, after: RawTable | undefined): readonly string[] {
  if (before === undefined || after === undefined) return [];
  const { sheet, row, column, values } = after;
  return values.flatMap((cells, down) =>
    cells.flatMap((value, across) =>
      value === before.values[down]?.[across]
        ? []
        : [address({ sheet, row: row + down, column: column + across })],
    ),
  );
}

function cellChanges(
  places: readonly string[],
  { sample, account }: { readonly sample: Account; readonly account: Account },
): string {
  if (places.length === 0) return '';
  const [was, now] = [cellsInWords(sample), cellsInWords(account)];
  return table(
    ['改动的单元格 Changed cell', '名称 Name', '原为 Was', '改为 Now'],
    places.map((place) => [
      place,
      (now.get(place) ?? was.get(place))?.name ?? '',
      was.get(place)?.holds ?? '',
      now.get(place)?.holds ?? '',
    ]),
  );
}
