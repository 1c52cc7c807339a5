import type { Desk } from '../desk';
import { element } from '../element';
import type { Words } from '../words';

const standIn: Words = {
  zh: '这是没有 Excel 时的替身',
  en: 'A stand-in for machines without Excel',
};

const limits: Words = {
  zh: '工作簿只在本页中，不会离开这台电脑；需要保留时请在“开始”中保存。',
  en: 'The workbook lives in this page only and never leaves this machine; save it from Home to keep it.',
};

/** The file's name, and plainly what this page is. */
export function createTitleBar(desk: Desk): HTMLElement {
  const { language, fileName } = desk.read();
  return element(
    'header',
    { class: 'title-bar' },
    element('span', { class: 'file-name' }, fileName),
    element('span', { class: 'stand-in', title: limits[language] }, standIn[language]),
  );
}
