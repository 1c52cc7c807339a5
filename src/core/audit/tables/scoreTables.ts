import type { Numeral } from '../numerals/numeral';
import type { TableCell, TableRow, TextTable } from '../text/table';

/** A row of an expert table: weight, a score an expert, their sum and mean. */
export interface ExpertRow {
  readonly names: readonly string[];
  readonly weight: Numeral;
  readonly scores: readonly Numeral[];
  readonly total: Numeral;
  readonly mean: Numeral;
  readonly isFoot: boolean;
}

/** The rows of an expert table: one whose headings end with 合计 and 平均分. Short rows are told by their end. */
export function expertRowsOf({ rows }: TextTable): readonly ExpertRow[] {
  const header = rows.find(
    (row) =>
      /^平均(?:分|得分)?$/u.test(row.at(-1)?.text ?? '') && /^(?:合计|总分)$/u.test(row.at(-2)?.text ?? ''),
  );
  const weightAt = header?.findIndex(({ text }) => /^(?:分值|权重|标准分)$/u.test(text)) ?? -1;
  if (header === undefined || weightAt < 0) return [];
  const width = header.length - weightAt;
  let names: readonly string[] = [];
  return rows.slice(rows.indexOf(header) + 1).flatMap((row): readonly ExpertRow[] => {
    const numbers = row.slice(-width).flatMap(({ only }) => only ?? []);
    const [weight, ...more] = numbers;
    const [total, mean] = more.slice(-2);
    if (numbers.length !== width || weight === undefined || total === undefined || mean === undefined)
      return [];
    const own = row.slice(0, -width).map(({ text }) => text);
    names = own.map((name, level) => (name === '' ? (names[level] ?? '') : name));
    return [
      { names, weight, scores: more.slice(0, -2), total, mean, isFoot: /总分|合计/u.test(own.join('')) },
    ];
  });
}

/** One self-evaluation form: its funding, its indicators, and its total. */
export interface SelfEvaluation {
  readonly funding: {
    readonly budget: Numeral | undefined;
    readonly executed: Numeral | undefined;
    readonly weight: Numeral | undefined;
    readonly rate: Numeral | undefined;
    readonly score: Numeral | undefined;
  };
  readonly indicators: readonly Indicator[];
  readonly total: readonly [weight: Numeral, score: Numeral] | undefined;
}

export interface Indicator {
  readonly level2: string;
  readonly target: TableCell | undefined;
  readonly actual: TableCell | undefined;
  readonly weight: Numeral;
  readonly score: Numeral;
}

/** The self-evaluation forms of a table, one begun by each row of 项目资金. */
export function selfEvaluationsOf({ rows }: TextTable): readonly SelfEvaluation[] {
  const starts = rows.flatMap((row, index) => (isFundingHeader(row) ? [index] : []));
  return starts.flatMap((start, index) => {
    const form = formOf(rows.slice(start, starts[index + 1] ?? rows.length));
    return form === undefined ? [] : [form];
  });
}

const isFundingHeader = (row: TableRow): boolean =>
  row.some(({ text }) => text === '全年执行数') && row.some(({ text }) => text === '执行率');

function formOf(rows: readonly TableRow[]): SelfEvaluation | undefined {
  const header = rows[0] ?? [];
  const amounts = rows.find((row) => row.some(({ text }) => text === '年度资金总额'));
  if (amounts === undefined) return undefined;
  const at = (title: string): Numeral | undefined => {
    const column = header.findIndex(({ text }) => text === title);
    // The heading may have a column more at its beginning: both rows end with the score.
    return column < 0 ? undefined : amounts[amounts.length - header.length + column]?.only;
  };
  const funding = {
    budget: at('全年预算数'),
    executed: at('全年执行数'),
    weight: at('分值'),
    rate: at('执行率'),
    score: at('得分'),
  };
  return { funding, indicators: indicatorsOf(rows), total: totalOf(rows) };
}

function indicatorsOf(rows: readonly TableRow[]): readonly Indicator[] {
  const header = rows.findIndex((row) => row.some(({ text }) => text === '三级指标'));
  const titles = rows[header] ?? [];
  const at = (title: string): number => titles.findIndex(({ text }) => text === title);
  const [weightAt, level2At] = [at('分值'), at('二级指标')];
  if (header < 0 || weightAt < 0 || titles[weightAt + 1]?.text !== '得分') return [];
  let level2 = '';
  return rows.slice(header + 1).flatMap((row): readonly Indicator[] => {
    const shift = shiftOf(row, titles.length, weightAt);
    if (shift === undefined) return [];
    const cell = (column: number): TableCell | undefined => row[column + shift];
    const [weight, score] = [cell(weightAt)?.only, cell(weightAt + 1)?.only];
    const named = cell(level2At)?.text ?? '';
    if (named !== '') level2 = named;
    if (weight === undefined || score === undefined || isTotal(row)) return [];
    return [{ level2, target: cell(weightAt - 2), actual: cell(weightAt - 1), weight, score }];
  });
}

/** By how much a row that is short is to be moved: not at all where its beginning is complete, else to its end. */
function shiftOf(row: TableRow, width: number, weightAt: number): number | undefined {
  const holds = (shift: number): boolean =>
    row[weightAt + shift]?.only !== undefined &&
    row[weightAt + 1 + shift]?.only !== undefined &&
    row[weightAt + 2 + shift]?.only === undefined;
  const toEnd = row.length - width;
  const fitting = [...new Set([0, toEnd])].filter(holds);
  return fitting.length === 1 || toEnd === 0
    ? fitting[0]
    : fitting.includes(0) && row.length >= weightAt + 2
      ? 0
      : undefined;
}

const isTotal = (row: TableRow): boolean => row.some(({ text }) => /^(?:总分|合计|总计)$/u.test(text));

function totalOf(rows: readonly TableRow[]): SelfEvaluation['total'] {
  const row = rows.find((cells) => isTotal(cells));
  const [weight, score] = (row ?? []).flatMap(({ only }) => only ?? []);
  return weight === undefined || score === undefined ? undefined : [weight, score];
}
