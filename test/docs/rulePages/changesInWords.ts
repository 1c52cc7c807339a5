import type { InputTable } from '../../../src/core/inputs/table';
import type { Account, RawTable } from '../../../src/core/account';
import { address, Decimal, grouped } from '../../../src/core/expression';
import { workbookWith, type RuleCase } from '../../core/rules/ruleCases';
import { cellsInWords } from './cellsInWords';
import type { Example } from './example';
import { looksInWords } from './looksInWords';
import { paragraphs, table } from './markdown';

const mostRows = 8;

/** A table of the sample, and as an example has it. */
interface BothTables {
  readonly before: RawTable | undefined;
  readonly after: RawTable | undefined;
}

/** The sample, and the account with some changes. */
interface Accounts {
  readonly sample: Account;
  readonly account: Account;
}

/** What an example changes in the sample, what its sheets show, and last year's workbook where it has one. */
export function changesInWords({ of, account }: Example, sample: Account): string {
  const { lastYear } = account;
  const before = lastYear && changesBetween(of.lastYear ?? [], { sample, account: lastYear });
  return paragraphs([
    changesBetween(of.changes, { sample, account }),
    looksInWords(of.looks),
    before === undefined ? '' : `上年的工作簿 Last year’s workbook:\n\n${before}`,
  ]);
}

/** Cells changed one by one, and tables whose rows are others. */
function changesBetween(changes: RuleCase['changes'], accounts: Accounts): string {
  const [before, after] = [workbookWith([]), workbookWith(changes)];
  const tablesOf = (some: RuleCase['changes']): readonly InputTable[] => [
    ...new Set(some.map((change) => change.table)),
  ];
  const replaced = tablesOf(changes.filter((change) => 'rows' in change));
  const changed = tablesOf(changes).filter((one) => !replaced.includes(one));
  return paragraphs([
    ...replaced.map((one) =>
      rowsInWords(one, accounts.account, { before: before.get(one), after: after.get(one) }),
    ),
    cellChanges(
      changed.flatMap((one) => differing(before.get(one), after.get(one))),
      accounts,
    ),
  ]);
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
  return paragraphs([
    keepsAll ? `“${input.name}”增加 added${unit}:` : `“${input.name}”填为 filled in as${unit}:`,
    table(inUse(head), shown.slice(0, mostRows).map(inUse)),
    more > 0 ? `另有 ${String(more)} 行。${String(more)} more rows.` : '',
  ]);
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

function cellChanges(places: readonly string[], { sample, account }: Accounts): string {
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
