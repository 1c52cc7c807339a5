import type { Fault } from '../outcomes';
import { defineAuditRule } from './auditRule';

/** Names and set phrases are those that the workbook gives. */
export const wordingAgreesWithWorkbook = defineAuditRule({
  id: 'wordingAgreesWithWorkbook',
  severity: 'warning',
  title: { zh: '名称和措辞与填报工作簿一致', en: 'Names and wording agree with the workbook' },
  basis: '说明文字按公开格式由填报表生成；K13',
  message: {
    zh: '“{quote}”与填报工作簿生成的文字“{expected}”不同。请核对名称和措辞。',
    en: '"{quote}" differs from "{expected}", which the workbook gives. Check names and wording.',
  },
  check: ({ bindings }) =>
    (bindings?.words ?? [])
      .filter(({ isTelling }) => !isTelling)
      .map(({ start, end, expected }): Fault => ({ verdict: 'refuted', numerals: [], start, end, expected })),
});
