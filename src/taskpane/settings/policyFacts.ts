import type { ChangeThreshold, Policy } from '../../core/account';
import { fill, type Text } from '../../core/text';

interface Fact {
  readonly name: Text;
  readonly fact: Text;
  /** Why it cannot be set here. */
  readonly why: Text;
}

const rounding: Fact = {
  name: { zh: '四舍五入', en: 'Rounding' },
  fact: {
    zh: '金额以{money}为单位，保留 {amount} 位小数；百分比保留 {percent} 位；得分保留 {score} 位。只在最后一步四舍五入一次。',
    en: 'Amounts in {money} to {amount} decimal places, percentages to {percent}, scores to {score}; half-up, once, at the end.',
  },
  why: {
    zh: '金额的单位和位数是公开表的规定，各表与正文必须相同，不能另设。',
    en: 'Unit and digits of amounts belong to the published tables, and tables and text must have the same: they cannot be set.',
  },
};

const askedByFormat: Text = {
  zh: '正文逐项说明差异原因，是该格式的要求，不能另设。',
  en: 'The text gives these reasons item by item, as the format asks: it cannot be set.',
};

const setAbove: Text = {
  zh: '格式没有规定的，可在上面的“上年变动说明起点”中另设。',
  en: 'Where the format leaves it open, it is set above.',
};

const reasons = {
  sections: {
    zh: '决算与年初预算的差异要说明原因',
    en: 'A change from the initial budget wants a reason',
  },
  priorYear: { zh: '与上年的差异要说明原因', en: 'A change from the prior year wants a reason' },
  threePublic: {
    zh: '“三公”经费与预算的差异要说明原因',
    en: 'A change of the three public expenses wants a reason',
  },
} as const satisfies Readonly<Record<'sections' | 'priorYear' | 'threePublic', Text>>;

const always: Text = { zh: '只要印出来有差异', en: 'whenever print shows one' };

const from: Text = {
  zh: '金额达到 {amount} 元且幅度达到 {rate}%',
  en: 'from {amount} yuan and {rate} % on',
};

const grades: Fact = {
  name: { zh: '等级', en: 'Grades' },
  fact: { zh: '{list}', en: '{list}' },
  why: {
    zh: '等次的分数线由财政部门统一规定，单位不能另设。',
    en: 'Where grades begin is laid down by the finance authorities: a unit cannot set it.',
  },
};

const grade: Text = { zh: '{word} ≥ {from}', en: '{word} ({english}) ≥ {from}' };

/** What a policy prescribes, in words, and why it cannot be set otherwise. */
export function policyFacts(policy: Policy): readonly Fact[] {
  const { printedMoney, amountDigits, percentDigits, scores } = policy;
  const digits = {
    money: printedMoney,
    amount: String(amountDigits),
    percent: String(percentDigits),
    score: String(scores.digits),
  };
  const { sections, priorYear, threePublic } = policy.reasons;
  return [
    { ...rounding, fact: fill(rounding.fact, digits) },
    { name: reasons.sections, fact: thresholdInWords(sections), why: askedByFormat },
    { name: reasons.priorYear, fact: thresholdInWords(priorYear), why: setAbove },
    { name: reasons.threePublic, fact: thresholdInWords(threePublic), why: askedByFormat },
    { ...grades, fact: fill(grades.fact, { list: gradesInWords(scores.grades) }) },
  ];
}

function thresholdInWords({ amount, rate }: ChangeThreshold): Text {
  if (amount === 0 && rate === 0) return always;
  return fill(from, { amount: amount.toLocaleString('en-US'), rate: String(rate) });
}

function gradesInWords(all: Policy['scores']['grades']): Text {
  const each = all.map(({ word, english, from: least }) =>
    fill(grade, { word, english, from: String(least) }),
  );
  return { zh: each.map(({ zh }) => zh).join('；'), en: each.map(({ en }) => en).join('; ') };
}
