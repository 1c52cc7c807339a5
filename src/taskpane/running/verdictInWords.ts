import { fill, type Text } from '../../core/text';
import type { Validation } from '../../core/validation';
import type { NoticeProps } from '../parts/Notice';

const unreadable: Text = {
  zh: '有数据未能读取（{problems} 处）。请按下列提示更正后重新校验。',
  en: 'Places that could not be read: {problems}. Correct what is listed below and validate again.',
};

const errorsFound: Text = {
  zh: '发现 {errors} 个错误。请按下列提示更正后重新校验。',
  en: 'Errors found: {errors}. Correct what is listed below and validate again.',
};

const nothingDue: Text = {
  zh: '还没有可以核对的数据。请先在填报表中填写数据，再校验。',
  en: 'There is nothing to check yet. Fill in the input tables and validate.',
};

const withReserve: Text = {
  zh: '没有待处理的错误。警告 {warnings} 个；因缺少数据未能核对 {notChecked} 项（共应核对 {due} 项）。',
  en: 'No open errors. Warnings: {warnings}. Not checked for want of data: {notChecked} of {due}.',
};

const noErrors: Text = {
  zh: '没有待处理的错误和警告；提示 {hints} 条供参考。',
  en: 'No open errors or warnings; hints for you to consider: {hints}.',
};

const allHold: Text = { zh: '全部 {due} 项核对通过。', en: 'All {due} checks hold.' };

const allHoldRounded: Text = {
  zh: '全部 {due} 项核对通过，其中 {rounding} 项的差额在四舍五入范围内。',
  en: 'All {due} checks hold, {rounding} of them within rounding.',
};

/** The outcome of a validation in one sentence, from its counts of what is still open. What was not checked never passes for fine. */
export function verdictInWords({ summary, readProblems }: Validation): NoticeProps {
  const slots = {
    due: String(summary.due),
    rounding: String(summary.rounding),
    notChecked: String(summary.notChecked),
    errors: String(summary.errors),
    warnings: String(summary.warnings),
    hints: String(summary.hints),
    problems: String(readProblems.length),
  };
  if (readProblems.length > 0) return { intent: 'error', text: fill(unreadable, slots) };
  if (summary.errors > 0) return { intent: 'error', text: fill(errorsFound, slots) };
  if (summary.due === 0) return { intent: 'warning', text: nothingDue };
  if (summary.warnings > 0 || summary.notChecked > 0) {
    return { intent: 'warning', text: fill(withReserve, slots) };
  }
  if (summary.refuted > 0 || summary.hints > 0) return { intent: 'success', text: fill(noErrors, slots) };
  return { intent: 'success', text: fill(summary.rounding > 0 ? allHoldRounded : allHold, slots) };
}
