import { findCells } from '../../host/model/find';
import { selectArea } from '../../host/model/select';
import type { Hyperlink } from '../../host/model/workbook';
import type { Desk } from '../desk';
import type { Words } from '../words';

const noPlace: Words = {
  zh: '链接指向的位置不存在。',
  en: 'The place that the link leads to does not exist.',
};

/** Goes to a place of the workbook: a cell, an area or a name, on whichever sheet; false where there is none. */
export function goTo(desk: Desk, place: string): boolean {
  const found = findCells(desk.read().workbook, desk.sheet(), place.replace(/^#/, ''));
  if (found?.sheet.visibility !== 'Visible') return false;
  selectArea(found.sheet, found.area);
  desk.touch();
  return true;
}

/** Follows a link: within the workbook at once, to elsewhere in a tab of its own. */
export function followLink(desk: Desk, { address, documentReference }: Hyperlink): void {
  if (documentReference !== undefined) {
    if (!goTo(desk, documentReference)) desk.change({ refusal: noPlace });
    return;
  }
  if (address !== undefined && /^(https?|mailto):/.test(address)) window.open(address, '_blank', 'noopener');
}
