import type { Fault } from '../outcomes';
import { defineAuditRule } from './auditRule';

/** Every paragraph with figures that the profile demands stands in the text. */
export const paragraphsComplete = defineAuditRule({
  id: 'paragraphsComplete',
  severity: 'warning',
  title: { zh: '公开格式要求的段落齐全', en: 'The paragraphs of the format are all there' },
  basis: '公开格式要求说明的事项不缺漏',
  message: {
    zh: '文中没有找到这一段：“{expected}”。请补充，或核对是否改写过多。',
    en: 'This paragraph is not in the text: "{expected}". Add it, or check whether it was reworded too far.',
  },
  check: ({ bindings, original }) =>
    (bindings?.missing ?? []).map(({ text }): Fault => ({
      verdict: 'refuted',
      numerals: [],
      start: original.length,
      end: original.length,
      expected: text,
    })),
});
