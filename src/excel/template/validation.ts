import { addressInSheet } from '../../core/expression';
import type { Area, EntryRule, Prompt } from '../../core/template';
import { fill, type Text } from '../../core/text';

/** Asks about what is unusual, and forbids nothing: a refund is negative, a new code is in no dictionary yet. */
export function setEntry(range: Excel.Range, rule: EntryRule, area: Area): void {
  const { dataValidation } = range;
  dataValidation.rule = ruleOf(rule, area);
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    showAlert: true,
    style: rule.kind === 'hint' ? 'Information' : 'Warning',
    title: '请核对 Please check',
    message: inWords(questionOf(rule)),
  };
}

/** A prompt beside the selected cell. A rule has to go with it: one that everything keeps. */
export function setPrompt(range: Excel.Range, { title, message }: Prompt): void {
  const { dataValidation } = range;
  dataValidation.rule = { custom: { formula: '=TRUE' } };
  dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
  dataValidation.prompt = { showPrompt: true, title, message };
}

function ruleOf(rule: EntryRule, area: Area): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'amount':
    case 'score':
      return { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
    case 'count':
      return { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
    case 'year':
      return { wholeNumber: { formula1: 1990, formula2: 2099, operator: 'Between' } };
    case 'choice':
      return { list: { inCellDropDown: true, source: rule.words.join(',') } };
    case 'code':
      return { custom: { formula: codeFormula(rule.lengths, area) } };
    case 'hint':
      return { list: { inCellDropDown: true, source: `='${rule.sheet}'!${absolute(rule.area)}` } };
  }
}

/** Relative to the first cell, as Excel wants it. */
function codeFormula(lengths: readonly number[], { row, column }: Area): string {
  const cell = addressInSheet({ sheet: '', row, column });
  const tests = [...lengths.map((length) => `LEN(${cell})=${String(length)}`), `${cell}="合计"`];
  return `=OR(${tests.join(',')})`;
}

function absolute({ row, column, rows, columns }: Area): string {
  const corners = [
    { sheet: '', row, column },
    { sheet: '', row: row + rows - 1, column: column + columns - 1 },
  ];
  return corners.map((corner) => addressInSheet(corner).replace(/^([A-Z]+)/, '$$$1$$')).join(':');
}

const amountQuestion: Text = {
  zh: '这里填金额，一般不小于 0（退款等可以为负）。就这样填吗？',
  en: 'An amount, as a rule not below 0 (a refund may be). Keep it?',
};
const scoreQuestion: Text = {
  zh: '这里填分值或得分，不小于 0，如 9.5。就这样填吗？',
  en: 'A weight or score from 0 up, such as 9.5. Keep it?',
};
const countQuestion: Text = {
  zh: '这里填不小于 0 的整数。就这样填吗？',
  en: 'A whole number from 0 up. Keep it?',
};
const yearQuestion: Text = {
  zh: '这里填四位年份，如 2020。就这样填吗？',
  en: 'A year in four digits, such as 2020. Keep it?',
};
const choiceQuestion: Text = {
  zh: '请从列表中选择：{words}。',
  en: 'Choose from the list. Keep it all the same?',
};
const codeQuestion: Text = {
  zh: '编码应为 {lengths} 位。就这样填吗？',
  en: 'A code of {lengths} digits. Keep it?',
};
const hintQuestion: Text = {
  zh: '“{sheet}”中没有这个编码；确认无误即可保留。',
  en: 'This code is not in the list; keep it if it is right.',
};

function questionOf(rule: EntryRule): Text {
  switch (rule.kind) {
    case 'amount':
      return amountQuestion;
    case 'score':
      return scoreQuestion;
    case 'count':
      return countQuestion;
    case 'year':
      return yearQuestion;
    case 'choice':
      return fill(choiceQuestion, { words: rule.words.slice(0, 4).join('、') });
    case 'code':
      return fill(codeQuestion, { lengths: rule.lengths.join('/') });
    case 'hint':
      return fill(hintQuestion, { sheet: rule.sheet });
  }
}

function inWords({ zh, en }: Text): string {
  return `${zh}\n${en}`;
}
