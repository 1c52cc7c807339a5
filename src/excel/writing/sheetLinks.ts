import type { ReportSheet, SheetCell } from '../../core/sheets/reportSheet';
import type { NamedSheet } from './naming';

/** The sheet with its links to other report sheets leading to the tabs that these have here. */
export function linkedTo(
  sheet: ReportSheet,
  tabs: ReadonlyMap<string, Pick<NamedSheet, 'tab' | 'sheet'>>,
): ReportSheet {
  const linked = (cell: SheetCell): SheetCell => {
    const other = cell.kind === 'sheetLink' ? tabs.get(cell.sheet) : undefined;
    return cell.kind === 'sheetLink' && other !== undefined ? linkTo(other, cell) : cell;
  };
  const rows = sheet.rows.map((row) =>
    row.cells.some(({ kind }) => kind === 'sheetLink') ? { ...row, cells: row.cells.map(linked) } : row,
  );
  return { ...sheet, rows };
}

/** Another name of the tab is part of the text, so that the link is written anew when the tab is renamed. */
function linkTo(
  { tab, sheet }: Pick<NamedSheet, 'tab' | 'sheet'>,
  { text, style }: SheetCell & { readonly kind: 'sheetLink' },
): SheetCell {
  return {
    kind: 'link',
    text: tab === sheet.name ? text : `${text}（工作表“${tab}”）`,
    target: `'${tab.replaceAll("'", "''")}'!A1`,
    style,
  };
}
