import { address } from '../../core/expression/cell';

/** The address of a sheet's first cell. */
export function firstCellOf(sheet: string): string {
  return address({ sheet, row: 0, column: 0 });
}
