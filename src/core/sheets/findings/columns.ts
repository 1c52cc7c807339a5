import type { SheetCell } from '../reportSheet';
import { emptyCell } from '../grid';

/** The columns of the findings sheet. Widths in half-width characters; a width of 0 is a hidden column. */
export const findingsColumns = [
  { id: 'number', head: '序号 No.', width: 4 },
  { id: 'severity', head: '级别 Severity', width: 13 },
  { id: 'rule', head: '规则与依据 Rule and basis', width: 19 },
  { id: 'place', head: '位置 Place', width: 12 },
  { id: 'found', head: '发现的问题', width: 30 },
  { id: 'foundInEnglish', head: 'What was found', width: 30 },
  { id: 'expected', head: '应为 Expected', width: 10 },
  { id: 'difference', head: '差额 Difference', width: 10 },
  { id: 'culprits', head: '可能填错的单元格及应为 Likely cells, and what they should read', width: 18 },
  { id: 'others', head: '其他单元格 Other cells', width: 11 },
  { id: 'state', head: '状态 State', width: 8 },
  { id: 'note', head: '说明 Note', width: 9 },
  { id: 'key', head: '识别码 Key', width: 0 },
] as const;

export type FindingsColumn = (typeof findingsColumns)[number]['id'];

export const columnWidths = findingsColumns.map(({ width }) => width);

/** How many columns can be seen. */
export const shownColumns = findingsColumns.filter(({ width }) => width > 0).length;

export function columnOf(column: FindingsColumn): number {
  return findingsColumns.findIndex(({ id }) => id === column);
}

/** A row of the table; columns that are left out are empty. */
export function rowWith(cells: Partial<Record<FindingsColumn, SheetCell>>): readonly SheetCell[] {
  return findingsColumns.map(({ id }) => cells[id] ?? emptyCell('message'));
}
