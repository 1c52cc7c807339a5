import { fill, type Text } from '../core/text';

const sentences: Readonly<Record<string, Text>> = {
  InvalidOperationInCellEditMode: {
    zh: '有单元格正在编辑。请按回车或 Esc 结束编辑后重试。',
    en: 'A cell is being edited. Press Enter or Esc, then try again.',
  },
  AccessDenied: {
    zh: '工作簿或工作表受保护，不能写入。请撤销保护（审阅 › 撤消保护）后重试。',
    en: 'The workbook or a sheet is protected. Remove the protection (Review › Unprotect), then try again.',
  },
  RequestPayloadSizeLimitExceeded: {
    zh: '一次写入的内容超过 Excel 网页版的上限（5 MB）。请用桌面版 Excel，或把工作簿拆分后重试。',
    en: 'More was to be written at once than Excel on the web takes (5 MB). Use Excel on the desktop, or split the workbook.',
  },
  ResponsePayloadSizeLimitExceeded: {
    zh: '要读的内容超过 Excel 网页版一次能读的上限（5 MB）。请用桌面版 Excel；填报表没有表名时会逐张查找，可用“插入模板”的表填报，或把很大的工作表移到另一个工作簿后重试。',
    en: 'There is more to read than Excel on the web returns at once (5 MB). Use Excel on the desktop; input tables without names are searched sheet by sheet, so use the tables of Insert template, or move very large sheets to another workbook.',
  },
  ItemNotFound: {
    zh: '要找的工作表或表格已不在工作簿中，可能刚被改名或删除。请重新校验。',
    en: 'A sheet or table is no longer in the workbook; it may have been renamed or deleted. Validate again.',
  },
  InactiveWorkbook: {
    zh: '工作簿不在前台。请切换到该工作簿后重试。',
    en: 'The workbook is not active. Switch to it, then try again.',
  },
  ActivityLimitReached: {
    zh: 'Excel 正忙。请稍候再试。',
    en: 'Excel is busy. Wait a moment, then try again.',
  },
};

const otherwise: Text = {
  zh: 'Excel 没有完成这一步（{code}）。您的数据没有改动；请重试，若仍失败，请保存并重新打开工作簿。',
  en: 'Excel did not finish this step ({code}). Your data is unchanged; try again, and if it fails again, save and reopen the workbook.',
};

/** What went wrong, as a sentence with a way on; never a stack trace. */
export function failureInWords(failure: unknown): Text {
  const code = codeOf(failure);
  return sentences[code] ?? fill(otherwise, { code });
}

/** The code of an Office error, else the name of the error. */
export function codeOf(failure: unknown): string {
  if (typeof failure !== 'object' || failure === null) return 'Unknown';
  if ('code' in failure && typeof failure.code === 'string') return failure.code;
  return 'name' in failure && typeof failure.name === 'string' ? failure.name : 'Unknown';
}
