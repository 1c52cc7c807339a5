import { overlaps, rowOf, columnOf, without, containsCell, type Area } from './area';
import { keysIn } from './cells';
import { fail } from './fault';
import { unmergeCells } from './merge';
import { restyle } from './styles';
import { announceEdit, clearContents, requireWritable } from './write';
import { DEFAULT_STYLE } from './style';
import type { Sheet } from './workbook';

function clearFormats(sheet: Sheet, area: Area): void {
  unmergeCells(sheet, area);
  for (const key of keysIn(sheet.cellStyles, area)) sheet.cellStyles.delete(key);
  const needsMark = [...sheet.rowStyles.keys(), ...sheet.columnStyles.keys()].length > 0;
  if (needsMark || sheet.sheetStyle !== DEFAULT_STYLE) restyle(sheet, area, () => DEFAULT_STYLE);
  sheet.used = undefined;
}

export function clearValidation(sheet: Sheet, area: Area): void {
  sheet.validations = sheet.validations.flatMap((item) =>
    overlaps(item.area, area) ? without(item.area, area).map((part) => ({ ...item, area: part })) : [item],
  );
}

function clearHyperlinks(sheet: Sheet, area: Area): void {
  for (const key of [...sheet.hyperlinks.keys()])
    if (containsCell(area, rowOf(key), columnOf(key))) sheet.hyperlinks.delete(key);
}

/** `All`, `Contents`, `Formats`, `Hyperlinks` or `RemoveHyperlinks`. */
export function clearArea(sheet: Sheet, area: Area, what: string): void {
  requireWritable(sheet, area);
  switch (what) {
    case 'All':
      clearContents(sheet, area);
      clearFormats(sheet, area);
      clearHyperlinks(sheet, area);
      clearValidation(sheet, area);
      break;
    case 'Contents':
      clearContents(sheet, area);
      break;
    case 'Formats':
      clearFormats(sheet, area);
      return;
    case 'Hyperlinks':
    case 'RemoveHyperlinks':
      clearHyperlinks(sheet, area);
      return;
    default:
      fail('InvalidArgument');
  }
  announceEdit(sheet, area);
}
