import { cellArea, type Area } from '../../host/model/area';
import { cellAt } from '../../host/model/cells';
import { display } from '../../host/formula/display';
import { enterText } from '../../host/model/enter';
import { styleAt } from '../../host/model/styles';
import { isValidEntry } from '../../host/model/validate';
import { clearContents, editing, enterValue } from '../../host/model/write';
import { isError, type Scalar } from '../../host/model/scalar';
import type { Sheet } from '../../host/model/workbook';
import type { Desk } from '../desk';
import type { Spot } from '../selection/selection';
import type { Words } from '../words';
import { byUser, recorded, type Step } from './history';
import { refusalOf } from './refusals';

const isDate = (format: string): boolean =>
  /[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|General/gi, ''));

function numberToEdit(value: number, format: string): string {
  if (isDate(format)) return display(value, value % 1 === 0 ? 'yyyy/m/d' : 'yyyy/m/d h:mm:ss');
  if (format.includes('%')) return `${Number((value * 100).toPrecision(15))}%`;
  return String(Number(value.toPrecision(15)));
}

function valueToEdit(value: Scalar, format: string): string {
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return numberToEdit(value, format);
  const { value: read, formula } = enterText(value, format);
  return read === value && formula === undefined ? value : `'${value}`;
}

/** What the formula bar and the editor show of a cell: typing it again gives the same cell. */
export function textToEdit(sheet: Sheet, { row, column }: Spot): string {
  const cell = cellAt(sheet, row, column);
  if (cell === undefined) return '';
  return cell.formula ?? valueToEdit(cell.value, styleAt(sheet, row, column).numberFormat);
}

/** Does what can be taken back; false, with the reason on the desk, where Excel refuses it. */
export function attempt(desk: Desk, work: () => Step): boolean {
  try {
    desk.history.add(work());
    desk.change({ refusal: undefined });
    desk.touch();
    return true;
  } catch (error) {
    desk.change({ refusal: refusalOf(error) });
    desk.touch();
    return false;
  }
}

const notAllowed: Words = {
  zh: '此单元格设有数据有效性，输入的内容不符合要求。请改正，或按 Esc 取消。',
  en: 'Data validation of this cell does not allow what was entered. Correct it, or press Esc.',
};

/** Enters a text into the cells of areas, as typing does; false where it was refused. */
export function enter(desk: Desk, areas: readonly Area[], spot: Spot, text: string): boolean {
  const sheet = desk.sheet();
  const isDone = attempt(desk, () =>
    recorded(sheet, areas, () => {
      for (const area of areas)
        editing(
          sheet,
          area,
          () => {
            for (let row = area.row; row < area.row + area.rows; row++)
              for (let column = area.column; column < area.column + area.columns; column++)
                enterValue(sheet, row, column, text);
          },
          byUser,
        );
    }),
  );
  if (!isDone || isValidEntry(sheet, spot.row, spot.column) || !refuses(sheet, spot)) return isDone;
  desk.history.undo();
  desk.change({ refusal: notAllowed });
  desk.touch();
  return false;
}

/** Whether the validation of a cell keeps wrong entries out. */
function refuses(sheet: Sheet, { row, column }: Spot): boolean {
  const here = cellArea(row, column);
  return sheet.validations.some(
    ({ area, errorAlert }) =>
      errorAlert.showAlert &&
      errorAlert.style === 'Stop' &&
      here.row >= area.row &&
      here.row < area.row + area.rows &&
      here.column >= area.column &&
      here.column < area.column + area.columns,
  );
}

/** Empties the cells of areas. */
export function clearAreas(desk: Desk, areas: readonly Area[]): void {
  const sheet = desk.sheet();
  attempt(desk, () =>
    recorded(sheet, areas, () => {
      for (const area of areas)
        editing(
          sheet,
          area,
          () => {
            clearContents(sheet, area);
          },
          byUser,
        );
    }),
  );
}
