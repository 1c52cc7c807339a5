import { isUnbegun } from '../../core/account/reading/unbegun';
import { fill, type Text } from '../../core/text';
import type { Validation } from '../../core/validation';
import type { NoticeProps } from '../parts/Notice';

const unbegun: Text = {
  zh: '没有可以校验的：本工作簿还没有填报表。',
  en: 'There is nothing to validate: this workbook has no input tables yet.',
};

const unreadable: Text = {
  zh: '有 {problems} 处未能读取，因此还没有核对。请更正{listed}，再校验。',
  en: '{problems#place|places} could not be read, so nothing was checked yet. Correct what {listed} and validate again.',
};

const errorsFound: Text = {
  zh: '发现 {errors} 个错误{also}。请更正{listed}，再校验。',
  en: '{errors#error|errors}{also} found. Correct what {listed} and validate again.',
};

const alsoWarnings: Text = { zh: '、{warnings} 个警告', en: ' and {warnings#warning|warnings}' };

const listed = {
  here: { zh: '下列各处', en: 'is listed below' },
  findingsTab: { zh: '“校验”页所列各处', en: 'the Findings tab lists' },
} as const satisfies Readonly<Record<string, Text>>;

const nothingDue: Text = {
  zh: '还没有可以核对的数据。请先在填报表中填写数据，再校验。',
  en: 'There is nothing to check yet. Fill in the input tables and validate.',
};

const withWarnings: Text = {
  zh: '没有待处理的错误；有 {warnings} 个警告。',
  en: 'No open errors; {warnings#warning|warnings}.',
};

const withUnchecked: Text = {
  zh: '没有待处理的错误；应核对 {due} 项，其中 {notChecked} 项因缺少数据未能核对。',
  en: 'No open errors; {notChecked} of {due#check|checks} could not be made for want of data.',
};

const withBoth: Text = {
  zh: '没有待处理的错误；有 {warnings} 个警告；应核对 {due} 项，其中 {notChecked} 项因缺少数据未能核对。',
  en: 'No open errors; {warnings#warning|warnings}; {notChecked} of {due#check|checks} could not be made for want of data.',
};

const noErrors: Text = {
  zh: '没有待处理的错误和警告；提示 {hints} 条供参考。',
  en: 'No open errors or warnings; {hints#hint|hints} for you to consider.',
};

const allHold: Text = { zh: '应核对 {due} 项，全部相符。', en: 'All {due#check holds|checks hold}.' };

const allHoldRounded: Text = {
  zh: '应核对 {due} 项，全部相符，其中 {rounding} 项的差额在四舍五入范围内。',
  en: 'All {due#check holds|checks hold}, {rounding} of them within rounding.',
};

const nothing: Text = { zh: '', en: '' };

/**
 * The outcome of a validation in one sentence, from its counts of what is still open, said where the findings are listed or
 * elsewhere. What was not checked never passes for fine.
 */
export function verdictInWords(
  { summary, readProblems }: Validation,
  place: keyof typeof listed,
): NoticeProps {
  const counts = { ...summary, problems: readProblems.length };
  const numbers = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)]));
  const also = summary.warnings > 0 ? fill(alsoWarnings, numbers) : nothing;
  const { intent, text } = verdictOn({ summary, readProblems });
  return { intent, text: fill(text, { ...numbers, also, listed: listed[place] }) };
}

function verdictOn({ summary, readProblems }: Pick<Validation, 'summary' | 'readProblems'>): NoticeProps {
  const { errors, warnings, hints, due, notChecked, refuted, rounding } = summary;
  if (isUnbegun(readProblems)) return { intent: 'info', text: unbegun };
  if (readProblems.length > 0) return { intent: 'error', text: unreadable };
  if (errors > 0) return { intent: 'error', text: errorsFound };
  if (due === 0) return { intent: 'warning', text: nothingDue };
  if (warnings > 0 || notChecked > 0) return { intent: 'warning', text: reserve(warnings, notChecked) };
  if (refuted > 0 || hints > 0) return { intent: 'success', text: noErrors };
  return { intent: 'success', text: rounding > 0 ? allHoldRounded : allHold };
}

function reserve(warnings: number, notChecked: number): Text {
  if (warnings === 0) return withUnchecked;
  return notChecked === 0 ? withWarnings : withBoth;
}
