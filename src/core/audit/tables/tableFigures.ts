import type { ReadText } from '../document';
import { scopeOf } from '../scopes';
import { subjectName } from '../claims/names';
import type { Numeral } from '../numerals/numeral';
import { once } from '../relations/kept';
import type { TextTable } from '../text/table';
import { entriesOf, labelledIn } from './entries';

/** An amount of a table: in which section it belongs, of what it is, and which amount. */
export interface TableFigure {
  readonly scope: string;
  readonly name: string;
  readonly of: 'final' | 'budget';
  readonly value: Numeral;
}

/** The amounts of a text's tables that its sentences may quote. */
export const tableFiguresOf: (text: ReadText) => readonly TableFigure[] = once(({ tables }) =>
  tables.flatMap((table) => {
    const scope = scopeOf(table.title) ?? '';
    if (scope === 'threePublic') return [...inColumns(table), ...inOneRow(table)];
    const coded = entriesOf(table).flatMap(({ name, values: [value] }): readonly TableFigure[] =>
      value === undefined || scope === 'publicBudgetBasic'
        ? []
        : [{ scope, name: subjectName(name), of: 'final', value }],
    );
    const labelled = labelledIn(table).flatMap(({ name, value }): readonly TableFigure[] => {
      const called = totals.find(([pattern]) => pattern.test(name))?.[1];
      return called === undefined ? [] : [{ scope, name: called, of: 'final', value }];
    });
    return [...coded, ...labelled];
  }),
);

const indexOf: (text: ReadText) => ReadonlyMap<string, readonly TableFigure[]> = once((text) => {
  const index = new Map<string, TableFigure[]>();
  for (const figure of tableFiguresOf(text)) {
    const key = keyOf(figure);
    const list = index.get(key);
    if (list === undefined) index.set(key, [figure]);
    else list.push(figure);
  }
  return index;
});

const keyOf = ({ scope, of, name }: Omit<TableFigure, 'value'>): string =>
  [scope, of, name.replace(/支出$/u, '')].join('|');

/** What the tables of a section say of an item: each amount once. */
export function inTables(text: ReadText, wanted: Omit<TableFigure, 'value'>): readonly Numeral[] {
  const figures = indexOf(text).get(keyOf(wanted)) ?? [];
  return [...new Map(figures.map(({ value }) => [value.value.toFixed(), value])).values()];
}

/** Totals as the sentences call them. */
const totals: readonly (readonly [RegExp, string])[] = [
  [/^本年收入合计/u, '本年收入合计'],
  [/^本年支出合计/u, '本年支出合计'],
  [/^(?:收入|支出)?总计/u, '收支总计'],
  [/^人员经费合计/u, '人员经费'],
  [/^公用经费合计/u, '公用经费'],
];

/** Titles of their own below 预算数 and 决算数 move the columns: then which is which is not told. */
function hasSubtitles(row: TextTable['rows'][number]): boolean {
  return row.filter(({ text, only }) => text !== '' && only === undefined).length > 1;
}

/** Items down, 预算数 and 决算数 across. */
function inColumns({ rows }: TextTable): readonly TableFigure[] {
  const header = rows.findIndex(
    (row) =>
      row.some(({ text }) => text.startsWith('预算')) && row.some(({ text }) => text.startsWith('决算')),
  );
  const titles = rows[header] ?? [];
  const at = (title: string): number => titles.findIndex(({ text }) => text.startsWith(title));
  if (header < 0 || hasSubtitles(rows[header + 1] ?? [])) return [];
  return rows.slice(header + 1).flatMap((row): readonly TableFigure[] => {
    const label = row[0]?.text ?? '';
    const name = label.endsWith('合计')
      ? '三公经费'
      : subjectName(label.replace(/^(?:\d|[一二三四])[.、]/u, '').replace(/^其中:/u, ''));
    return (['budget', 'final'] as const).flatMap((of) => {
      const value = row[at(of === 'budget' ? '预算' : '决算')]?.only;
      return value === undefined || name === '' ? [] : [{ scope: 'threePublic', name, of, value }];
    });
  });
}

const order = [
  '三公经费',
  '因公出国费',
  '公务用车购置及运行维护费',
  '公务用车购置费',
  '公务用车运行维护费',
  '公务接待费',
];

/** Six items in one row, each with budget and final amount, or all budgets before all final amounts. */
function inOneRow({ rows }: TextTable): readonly TableFigure[] {
  const numbers = rows
    .map((row) => row.flatMap(({ only }) => only ?? []))
    .filter((values) => values.length === order.length * 2);
  const [values, ...more] = numbers;
  if (values === undefined || more.length > 0) return [];
  const isInBlocks = rows.some((row) => row.filter(({ text }) => text.startsWith('决算')).length === 1);
  return values.map((value, index) => ({
    scope: 'threePublic',
    name: order[isInBlocks ? index % order.length : index >> 1] ?? '',
    of: (isInBlocks ? index < order.length : index % 2 === 0) ? 'budget' : 'final',
    value,
  }));
}
