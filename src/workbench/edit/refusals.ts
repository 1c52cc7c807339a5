import { HostFault } from '../../host/model/fault';
import type { Words } from '../words';

/** What is said when Excel does not do what was asked for, by its error code. */
const refusals: Readonly<Record<string, Words>> = {
  InvalidArgument: {
    zh: '无法按此输入：公式有误，或名称不能使用。请改正后再按 Enter，或按 Esc 取消。',
    en: 'This cannot be entered: the formula has an error, or the name cannot be used. Correct it and press Enter, or press Esc.',
  },
  AccessDenied: {
    zh: '工作表或工作簿受保护，此处不能更改。',
    en: 'The sheet or the workbook is protected; this cannot be changed.',
  },
  ItemAlreadyExists: {
    zh: '已有同名的工作表，请换一个名称。',
    en: 'There is a sheet of this name already; choose another.',
  },
};

const other: Words = { zh: '此操作无法进行。', en: 'This cannot be done.' };

/** Why the host refused, in words; throws what is no refusal. */
export function refusalOf(error: unknown): Words {
  if (!(error instanceof HostFault)) throw error;
  return refusals[error.code] ?? other;
}
