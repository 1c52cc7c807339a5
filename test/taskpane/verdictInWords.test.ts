import { unbegun } from '../../src/core/account/reading/unbegun';
import type { Validation } from '../../src/core/validation';
import { verdictInWords } from '../../src/taskpane/running/verdictInWords';
import { cleanValidation } from '../commands/playedWorkbook';

function verdict(summary: Partial<Validation['summary']>, rest: Partial<Validation> = {}) {
  const validation = { ...cleanValidation, ...rest, summary: { ...cleanValidation.summary, ...summary } };
  const { intent, text } = verdictInWords(validation, 'here');
  return [intent, text.en];
}

test('a validation in which all is checked and holds is a success', () => {
  expect(verdict({})).toEqual(['success', 'All 12 checks hold, 2 of them within rounding.']);
  expect(verdict({ rounding: 0 })).toEqual(['success', 'All 12 checks hold.']);
});

test('what was not checked never looks like fine', () => {
  expect(verdict({ notChecked: 3 })).toEqual([
    'warning',
    'No open errors; 3 of 12 checks could not be made for want of data.',
  ]);
  expect(verdict({ warnings: 1, notChecked: 3 })[1]).toBe(
    'No open errors; 1 warning; 3 of 12 checks could not be made for want of data.',
  );
  expect(verdict({ due: 0, tied: 0, rounding: 0 })[0]).toBe('warning');
});

test('an error outweighs a warning', () => {
  expect(verdict({ errors: 2, warnings: 5, notChecked: 1 })).toEqual([
    'error',
    '2 errors and 5 warnings found. Correct what is listed below and validate again.',
  ]);
  expect(verdict({ warnings: 1 })).toEqual(['warning', 'No open errors; 1 warning.']);
});

test('where the findings are not listed, the verdict says where they are', () => {
  const wrong = { ...cleanValidation, summary: { ...cleanValidation.summary, errors: 1 } };
  expect(verdictInWords(wrong, 'findingsTab').text).toEqual({
    zh: '发现 1 个错误。请更正“校验”页所列各处，再校验。',
    en: '1 error found. Correct what the Findings tab lists and validate again.',
  });
});

test('a workbook without input tables is not said to be full of faults', () => {
  expect(verdict({}, { readProblems: [unbegun] })).toEqual([
    'info',
    'There is nothing to validate: this workbook has no input tables yet.',
  ]);
});

test('what could not be read comes first', () => {
  const text = { zh: '金额', en: 'an amount' };
  const readProblems = [{ cell: '收入!C5', found: 'x', expected: text, message: text, blocking: false }];
  expect(verdict({ errors: 2 }, { readProblems })).toEqual([
    'error',
    '1 place could not be read, so nothing was checked yet. Correct what is listed below and validate again.',
  ]);
});

test('where there are hints, not everything is said to hold', () => {
  expect(verdict({ refuted: 2, hints: 2 })).toEqual([
    'success',
    'No open errors or warnings; 2 hints for you to consider.',
  ]);
});
