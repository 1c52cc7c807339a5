import type { Validation } from '../../src/core/validation';
import { verdictInWords } from '../../src/taskpane/running/verdictInWords';
import { cleanValidation } from '../commands/playedWorkbook';

function verdict(summary: Partial<Validation['summary']>, rest: Partial<Validation> = {}) {
  const { intent, text } = verdictInWords({
    ...cleanValidation,
    ...rest,
    summary: { ...cleanValidation.summary, ...summary },
  });
  return [intent, text.en];
}

test('a validation in which all is checked and holds is a success', () => {
  expect(verdict({})).toEqual(['success', 'All 12 checks hold, 2 of them within rounding.']);
  expect(verdict({ rounding: 0 })).toEqual(['success', 'All 12 checks hold.']);
});

test('what was not checked never looks like fine', () => {
  expect(verdict({ notChecked: 3 })).toEqual([
    'warning',
    'No open errors. Warnings: 0. Not checked for want of data: 3 of 12.',
  ]);
  expect(verdict({ due: 0, tied: 0, rounding: 0 })[0]).toBe('warning');
});

test('an error outweighs a warning', () => {
  expect(verdict({ errors: 2, warnings: 5, notChecked: 1 })).toEqual([
    'error',
    'Errors found: 2. Correct what is listed below and validate again.',
  ]);
});

test('what could not be read comes first', () => {
  const text = { zh: '金额', en: 'an amount' };
  const readProblems = [{ cell: '收入!C5', found: 'x', expected: text, message: text, blocking: false }];
  expect(verdict({ errors: 2 }, { readProblems })).toEqual([
    'error',
    'Places that could not be read: 1. Correct what is listed below and validate again.',
  ]);
});

test('where there are hints, not everything is said to hold', () => {
  expect(verdict({ refuted: 2, hints: 2 })).toEqual([
    'success',
    'No open errors or warnings; hints for you to consider: 2.',
  ]);
});
