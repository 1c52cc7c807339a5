import { shownValue } from '../../core/expression';
import type { SheetCell } from '../../core/sheets/reportSheet';
import { heldAt } from '../writing/compare';
import type { SheetPlan } from '../writing/plan';

/** Whether a sheet that holds values shows something else than what the report would show now. */
export function isBehind({ sheet, action }: SheetPlan): boolean {
  if (action.kind === 'create') return false;
  return sheet.rows.some(({ cells }, row) =>
    cells.some((cell, column) => !isAlike(shownIn(cell), heldAt(action.held, row, column))),
  );
}

function shownIn(cell: SheetCell): string | number {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
    case 'sentence':
    case 'link':
    case 'sheetLink':
      return cell.text;
    case 'number':
      return cell.number;
    case 'figure': {
      const value = shownValue(cell.figure);
      return value.kind === 'none' ? '' : value.value.toNumber();
    }
  }
}

/** A computed number and a typed one may differ beyond the digits that Excel keeps. */
const leeway = 1e-9;

function isAlike(shown: string | number, held: string): boolean {
  if (typeof shown === 'string' || held === '') return String(shown) === held;
  return Math.abs(shown - Number(held)) <= leeway * Math.max(1, Math.abs(shown));
}
