import type { ReadProblem } from '../account';
import type { Finding, Severity, Summary } from '../rules/finding';
import { fill, type Text } from '../text';
import type { Validation } from '../validation';
import { emptyCell, lineAcross, stacked, textCell, type Grid } from './grid';
import { headRows } from './layouts/headRows';
import type { ReportSheet, SheetCell } from './reportSheet';
import { withHeights } from './rowHeight';
import type { StyleName } from './styles';

const columns = [
  { head: '级别 Severity', width: 16 },
  { head: '规则 Rule', width: 20 },
  { head: '单元格 Cell', width: 16 },
  { head: '说明', width: 34 },
  { head: 'Explanation', width: 34 },
  { head: '其他单元格 Other cells', width: 16 },
] as const;

const columnWidths = columns.map(({ width }) => width);

/** What validation found, worst first as given: unreadable cells, then findings, below the ledger of what was checked. */
export function findingsSheet(validation: Validation): ReportSheet {
  const above = stacked([
    lineAcross('校验结果 Findings', 'title', columns.length),
    ...captionsOf(validation).map((caption) => lineAcross(both(caption), 'caption', columns.length)),
  ]);
  const head = headRows(columns.map((column) => [column.head]));
  const grid = withHeights(stacked([above, head, tableOf(validation)]), columnWidths);
  return {
    id: 'findings',
    name: '校验结果',
    orientation: 'landscape',
    columnWidths,
    ...grid,
    head: { first: above.rows.length, last: above.rows.length },
  };
}

const ledger: Text = {
  zh: '应核对 {due} 项：一致 {tied}，尾差 {rounding}，不符 {refuted}，未核对 {notChecked}。',
  en: '{due} relations due: {tied} tied, {rounding} rounding, {refuted} refuted, {notChecked} not checked.',
};

const nothingFound: Text = {
  zh: '未发现问题：应核对的 {due} 项关系中，已核对 {checked} 项，未核对 {notChecked} 项。',
  en: 'No problem found: of {due} relations due, {checked} were checked and {notChecked} were not.',
};

function captionsOf({ unit, year, profile, summary }: Validation): readonly Text[] {
  const reported = { unit, year: year === undefined ? '—' : String(year), profile };
  return [
    fill(
      {
        zh: '部门：{unit}　年度：{year}　格式：{profile}',
        en: 'Unit {unit}, year {year}, profile {profile}',
      },
      reported,
    ),
    fill(ledger, counted(summary)),
  ];
}

function counted(summary: Summary): Readonly<Record<string, string>> {
  const { due, tied, rounding, refuted, notChecked } = summary;
  const checked = tied + rounding + refuted;
  const numbers = { due, tied, rounding, refuted, notChecked, checked };
  return Object.fromEntries(Object.entries(numbers).map(([name, count]) => [name, String(count)]));
}

function both({ zh, en }: Text): string {
  return `${zh}　${en}`;
}

function tableOf({ findings, readProblems, summary }: Validation): Grid {
  const rows = [...readProblems.map(problemRow), ...findings.map(findingRow)];
  if (rows.length > 0) return { rows: rows.map((cells) => ({ cells })), merges: [] };
  return lineAcross(both(fill(nothingFound, counted(summary))), 'message', columns.length);
}

const severities = {
  error: { word: '错误 Error', style: 'errorMark' },
  warning: { word: '警告 Warning', style: 'warningMark' },
  hint: { word: '提示 Hint', style: 'hintMark' },
} as const satisfies Record<Severity, { readonly word: string; readonly style: StyleName }>;

function findingRow({ severity, rule, cells, culprits, message }: Finding): readonly SheetCell[] {
  const { word, style } = severities[severity];
  const [first, ...others] = [...new Set([...culprits, ...cells])];
  return [
    textCell(word, style),
    textCell(rule, 'message'),
    linkTo(first),
    textCell(message.zh, 'message'),
    textCell(message.en, 'message'),
    othersCell(others),
  ];
}

function problemRow({ cell, message, blocking }: ReadProblem): readonly SheetCell[] {
  return [
    textCell('未能读取 Unread', blocking ? 'errorMark' : 'warningMark'),
    emptyCell('message'),
    linkTo(cell),
    textCell(message.zh, 'message'),
    textCell(message.en, 'message'),
    emptyCell('message'),
  ];
}

/** A cell can be gone to; a table that is not there can only be named. */
function linkTo(place: string | undefined): SheetCell {
  if (place === undefined || place === '') return emptyCell('message');
  return place.includes('!')
    ? { kind: 'link', text: place, target: place, style: 'link' }
    : textCell(place, 'message');
}

const mostOthers = 8;

function othersCell(others: readonly string[]): SheetCell {
  if (others.length === 0) return emptyCell('message');
  const more = others.length - mostOthers;
  const named = others.slice(0, mostOthers).join('\n');
  return textCell(more > 0 ? `${named}\n… +${String(more)}` : named, 'message');
}
