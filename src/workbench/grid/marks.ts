import { overlaps, lastColumn, lastRow, containsCell, type Area } from '../../host/model/area';
import type { Sheet } from '../../host/model/workbook';
import { areasOf, wholeMerges, type Selection, type Spot } from '../selection/selection';

const indexOf = (cell: Element, name: string): number => Number(cell.getAttribute(name)) - 1;

/** The cell that an element of the table stands for. */
export function spotOf(target: EventTarget | null): Spot | undefined {
  const cell = target instanceof Element ? target.closest('td[data-address]') : null;
  const row = cell?.closest('tr');
  if (!cell || !row) return undefined;
  return { row: indexOf(row, 'aria-rowindex'), column: indexOf(cell, 'aria-colindex') };
}

/** The edges of the selection that a cell lies at, as classes. */
function edgesOf(area: Area, cell: HTMLTableCellElement, { row, column }: Spot): readonly string[] {
  const bottom = row + cell.rowSpan - 1;
  const right = column + cell.colSpan - 1;
  return [
    row === area.row && 'edge-top',
    column === area.column && 'edge-left',
    bottom >= lastRow(area) && 'edge-bottom',
    right >= lastColumn(area) && 'edge-right',
  ].filter((edge) => edge !== false);
}

function markCell(cell: HTMLTableCellElement, selection: Selection, areas: readonly Area[]): void {
  const spot = spotOf(cell);
  if (spot === undefined) return;
  const area = areas.find((one) => containsCell(one, spot.row, spot.column));
  const isActive = spot.row === selection.active.row && spot.column === selection.active.column;
  cell.classList.remove('selected', 'active', 'edge-top', 'edge-left', 'edge-bottom', 'edge-right');
  cell.setAttribute('aria-selected', String(area !== undefined));
  if (area !== undefined) cell.classList.add('selected', ...edgesOf(area, cell, spot));
  if (isActive) cell.classList.add('active');
  if (isActive) cell.id = 'active-cell';
  else cell.removeAttribute('id');
}

function markHeadings(table: HTMLElement, name: 'row' | 'column', areas: readonly Area[]): void {
  for (const heading of table.querySelectorAll<HTMLElement>(`th[data-${name}]`)) {
    const index = Number(heading.dataset[name]);
    const line =
      name === 'row'
        ? { row: index, column: 0, rows: 1, columns: 16384 }
        : { row: 0, column: index, rows: 1048576, columns: 1 };
    heading.classList.toggle(
      'within',
      areas.some((area) => overlaps(area, line)),
    );
  }
}

/** Shows in the table what is selected. */
export function markSelection(table: HTMLElement, sheet: Sheet, selection: Selection): void {
  const areas = areasOf(sheet, selection).map((area) => wholeMerges(sheet, area));
  for (const cell of table.querySelectorAll<HTMLTableCellElement>('td[data-address]'))
    markCell(cell, selection, areas);
  markHeadings(table, 'row', areas);
  markHeadings(table, 'column', areas);
}
