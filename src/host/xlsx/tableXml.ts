import { parseArea, printArea } from '../model/address';
import { lastRow } from '../model/area';
import { cellAt } from '../model/cells';
import type { Sheet, Table } from '../model/workbook';
import { columnTitle } from '../formula/names';
import { childNamed, childrenNamed, escapeXml, type Element } from './xml';

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

export function readTable(sheet: Sheet, element: Element): Table | undefined {
  const { attributes } = element;
  const area = parseArea(attributes['ref'] ?? '');
  if (area === undefined) return undefined;
  const style = childNamed(element, 'tableStyleInfo')?.attributes ?? {};
  const columns = childrenNamed(childNamed(element, 'tableColumns'), 'tableColumn');
  return {
    id: `{T${sheet.workbook.nextId++}}`,
    sheet,
    name: attributes['displayName'] ?? attributes['name'] ?? '',
    area,
    columnIds: columns.map((column, index) => Number(column.attributes['id'] ?? index + 1)),
    style: style['name'] ?? '',
    showHeaders: attributes['headerRowCount'] !== '0',
    showTotals: Number(attributes['totalsRowCount'] ?? 0) > 0,
    showFilterButton: childNamed(element, 'autoFilter') !== undefined,
    showBandedRows: isOn(style['showRowStripes']),
    showBandedColumns: isOn(style['showColumnStripes']),
    highlightFirstColumn: isOn(style['showFirstColumn']),
    highlightLastColumn: isOn(style['showLastColumn']),
  };
}

function totalsOf(table: Table, index: number): string {
  if (!table.showTotals) return '';
  const cell = cellAt(table.sheet, lastRow(table.area), table.area.column + index);
  if (cell?.formula !== undefined) return ' totalsRowFunction="custom"';
  return typeof cell?.value === 'string' ? ` totalsRowLabel="${escapeXml(cell.value)}"` : '';
}

function writeColumn(table: Table, id: number, index: number): string {
  const name = escapeXml(columnTitle(table, index)).replaceAll('&#10;', '_x000a_');
  const totals = totalsOf(table, index);
  const formula = cellAt(table.sheet, lastRow(table.area), table.area.column + index)?.formula;
  const inner =
    totals.includes('custom') && formula !== undefined
      ? `<totalsRowFormula>${escapeXml(formula.slice(1))}</totalsRowFormula>`
      : '';
  return `<tableColumn id="${id}" name="${name}"${totals}>${inner}</tableColumn>`;
}

/** The part of a table; `number` counts the tables of the workbook from one. */
export function writeTable(table: Table, number: number): string {
  const { area, columnIds, showTotals, showHeaders } = table;
  const data = showTotals ? { ...area, rows: area.rows - 1 } : area;
  const filter = table.showFilterButton && showHeaders ? `<autoFilter ref="${printArea(data)}"/>` : '';
  const flags = [
    ['showFirstColumn', table.highlightFirstColumn],
    ['showLastColumn', table.highlightLastColumn],
    ['showRowStripes', table.showBandedRows],
    ['showColumnStripes', table.showBandedColumns],
  ] as const;
  const name = escapeXml(table.name);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${number}" name="${name}" displayName="${name}"` +
    ` ref="${printArea(area)}"${showHeaders ? '' : ' headerRowCount="0"'}` +
    `${showTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}>${filter}` +
    `<tableColumns count="${columnIds.length}">${columnIds.map((id, index) => writeColumn(table, id, index)).join('')}</tableColumns>` +
    `<tableStyleInfo${table.style === '' ? '' : ` name="${escapeXml(table.style)}"`}` +
    `${flags.map(([key, on]) => ` ${key}="${on ? 1 : 0}"`).join('')}/></table>`
  );
}
