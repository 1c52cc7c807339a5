import type { ChangeThreshold, Policy } from '../../core/account';
import { fill, type Text } from '../../core/text';

interface Fact {
  readonly name: Text;
  readonly fact: Text;
}

const rounding: Fact = {
  name: { zh: '四舍五入', en: 'Rounding' },
  fact: {
    zh: '金额以{money}为单位，保留 {amount} 位小数；百分比保留 {percent} 位；得分保留 {score} 位。只在最后一步四舍五入一次。',
    en: 'Amounts in {money} to {amount} decimal places, percentages to {percent}, scores to {score}; half-up, once, at the end.',
  },
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
};

const grade: Text = { zh: '{word} ≥ {from}', en: '{word} ({english}) ≥ {from}' };

/** What a policy prescribes, in words. */
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
    { name: rounding.name, fact: fill(rounding.fact, digits) },
    { name: reasons.sections, fact: thresholdInWords(sections) },
    { name: reasons.priorYear, fact: thresholdInWords(priorYear) },
    { name: reasons.threePublic, fact: thresholdInWords(threePublic) },
    { name: grades.name, fact: fill(grades.fact, { list: gradesInWords(scores.grades) }) },
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
