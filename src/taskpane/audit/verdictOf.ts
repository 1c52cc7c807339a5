import type { Audited } from '../../commands/auditState';
import { fill, type Text } from '../../core/text';
import type { NoticeProps } from '../parts/Notice';

const noNumbers: Text = {
  zh: '文中没有数字，无可核对。',
  en: 'There is no number in the text: nothing to check.',
};

const against = {
  workbook: { zh: '文稿自身和本工作簿', en: 'the text itself and this workbook' },
  itself: { zh: '文稿自身', en: 'the text itself' },
} as const satisfies Readonly<Record<string, Text>>;

const wrong: Text = {
  zh: '按{against}核对，有 {errors} 处错误。点一条问题，看它在文中的位置。',
  en: 'Checked against {against}: {errors} to correct. Choose a finding to see its place in the text.',
};

const right: Text = {
  zh: '按{against}核对，没有发现错误。',
  en: 'Checked against {against}: no errors were found.',
};

/** How an audit ended, in a sentence. */
export function verdictOf({ look, outcome: { summary, findings } }: Audited): NoticeProps {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (summary.numerals === 0 && findings.length === 0) return { intent: 'info', text: noNumbers };
  const slots = { against: look === undefined ? against.itself : against.workbook, errors: String(errors) };
  return errors > 0
    ? { intent: 'error', text: fill(wrong, slots) }
    : { intent: 'success', text: fill(right, slots) };
}
