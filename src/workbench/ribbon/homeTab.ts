import type { Words } from '../words';

/** What the tab 开始 offers; the rest of Excel is not played. */
export const homeActions = ['open', 'create', 'save', 'undo', 'redo', 'language', 'darkness'] as const;
export type HomeAction = (typeof homeActions)[number];

interface HomeButton {
  readonly label: Words;
  readonly tip: Words;
  /** A sign that every font has, for a picture. */
  readonly sign: string;
}

export const homeTab: Words = { zh: '开始', en: 'Home' };
export const homeGroup: Words = { zh: '工作簿', en: 'Workbook' };

export const homeButtons: Readonly<Record<HomeAction, HomeButton>> = {
  open: {
    label: { zh: '打开', en: 'Open' },
    tip: { zh: '打开本机上的 .xlsx 文件。', en: 'Opens an .xlsx file of this machine.' },
    sign: '↥',
  },
  create: {
    label: { zh: '新建', en: 'New' },
    tip: { zh: '新建空白工作簿。', en: 'Begins an empty workbook.' },
    sign: '＋',
  },
  save: {
    label: { zh: '保存', en: 'Save' },
    tip: { zh: '把工作簿另存为 .xlsx 文件。', en: 'Saves the workbook as an .xlsx file.' },
    sign: '↧',
  },
  undo: {
    label: { zh: '撤消', en: 'Undo' },
    tip: { zh: '撤消您上一次的编辑（Ctrl+Z）。', en: 'Takes back your last edit (Ctrl+Z).' },
    sign: '↶',
  },
  redo: {
    label: { zh: '恢复', en: 'Redo' },
    tip: { zh: '恢复刚撤消的编辑（Ctrl+Y）。', en: 'Does again what was taken back (Ctrl+Y).' },
    sign: '↷',
  },
  language: {
    label: { zh: 'English', en: '中文' },
    tip: { zh: '切换到英文界面。', en: 'Changes the language to Chinese.' },
    sign: '文',
  },
  darkness: {
    label: { zh: '深浅色', en: 'Light or dark' },
    tip: { zh: '在浅色和深色之间切换。', en: 'Changes between light and dark.' },
    sign: '◐',
  },
};
