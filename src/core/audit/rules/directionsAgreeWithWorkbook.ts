import type { Fault } from '../outcomes';
import { defineAuditRule } from './auditRule';

/** Words that tell a direction, a unit or a year are those that the workbook gives. */
export const directionsAgreeWithWorkbook = defineAuditRule({
  id: 'directionsAgreeWithWorkbook',
  severity: 'error',
  title: { zh: '方向词和单位与填报工作簿一致', en: 'Directions and units agree with the workbook' },
  basis: '说明文字按公开格式由填报表生成；K13',
  message: {
    zh: '“{quote}”与填报工作簿生成的文字不符，应为“{expected}”。请改正。',
    en: '"{quote}" is not what the workbook gives: "{expected}". Correct it.',
  },
  check: ({ bindings }) =>
    (bindings?.words ?? [])
      .filter(({ isTelling }) => isTelling)
      .map(({ start, end, expected }): Fault => ({ verdict: 'refuted', numerals: [], start, end, expected })),
});
