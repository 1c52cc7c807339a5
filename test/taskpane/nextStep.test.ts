import type { Outcome } from '../../src/commands/session';
import { nextStep } from '../../src/taskpane/overview/nextStep';
import { cleanValidation } from '../commands/playedWorkbook';

const withErrors = { ...cleanValidation, summary: { ...cleanValidation.summary, errors: 1 } };

test.each<[string, Outcome | undefined, string]>([
  ['nothing was done yet', undefined, 'insertTemplate'],
  ['the template was inserted', { kind: 'templateInserted', sheets: [] }, 'validate'],
  ['the validation found errors', { kind: 'validated', validation: withErrors, notes: [] }, 'validate'],
  [
    'the validation found no errors',
    { kind: 'validated', validation: cleanValidation, notes: [] },
    'generate',
  ],
  ['the report was frozen', { kind: 'frozen', freezing: { sheets: [], notes: [] } }, 'validate'],
  [
    'the marks were cleared',
    { kind: 'marksCleared', marks: { removed: 1, resolved: 0, kept: 0 } },
    'validate',
  ],
  [
    'the report was written',
    { kind: 'generated', generation: { validation: cleanValidation, sheets: [], notes: [] } },
    'validate',
  ],
])('once %s, the next step is right', (_, outcome, step) => {
  expect(nextStep(outcome)).toBe(step);
});
