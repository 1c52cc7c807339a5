import type { SessionState } from '../../src/commands';
import { unbegun } from '../../src/core/account/reading/unbegun';
import { nextStep } from '../../src/taskpane/overview/nextStep';
import type { Finding } from '../../src/core/rules/finding';
import { identityOfFinding } from '../../src/core/rules/findingState';
import { cleanValidation, emptyLook } from '../commands/playedWorkbook';

type Sheets = NonNullable<SessionState['look']>['sheets'];
type State = Sheets[number]['state'];

const sheet = (part: Sheets[number]['part'], state: State): Sheets[number] => ({
  id: part,
  part,
  name: part,
  state,
});

const beside = (...sheets: Sheets) => ({ validation: cleanValidation, look: { ...emptyLook, sheets } });

const withErrors = { ...cleanValidation, summary: { ...cleanValidation.summary, errors: 1 } };

test.each<[string, Pick<SessionState, 'look' | 'validation'>, string]>([
  ['there are no input tables', { validation: undefined, look: emptyLook }, 'insertTemplate'],
  [
    'a workbook without input tables was validated',
    { ...beside(), validation: { ...cleanValidation, readProblems: [unbegun] } },
    'insertTemplate',
  ],
  ['there are errors', { ...beside(sheet('findings', 'current')), validation: withErrors }, 'validate'],
  ['nothing was validated', beside(sheet('tables', 'absent'), sheet('findings', 'absent')), 'validate'],
  ['it was validated', beside(sheet('tables', 'absent'), sheet('findings', 'stale')), 'generate'],
  ['the report is old', beside(sheet('tables', 'stale'), sheet('findings', 'current')), 'generate'],
  [
    'a sheet was edited by hand',
    beside(sheet('tables', 'current'), sheet('narrative', 'editedByHand')),
    'generate',
  ],
  ['the report is current', beside(sheet('tables', 'current'), sheet('findings', 'stale')), 'exportWord'],
  ['the report was frozen', beside(sheet('tables', 'frozen'), sheet('narrative', 'current')), 'exportWord'],
])('where %s, the next step is right', (_, state, step) => {
  expect(nextStep(state)?.command).toBe(step);
});

test('before the workbook was looked at nothing is advised', () => {
  expect(nextStep({ validation: undefined, look: undefined })).toBeUndefined();
});

test('an error that was accepted is not to be corrected', () => {
  const finding: Finding = {
    rule: 'totals',
    severity: 'error',
    verdict: 'refuted',
    cells: ['收入明细!D5'],
    culprits: [],
    explanations: [],
    message: { zh: '不符', en: 'differs' },
  };
  const { look } = beside(sheet('tables', 'current'), sheet('findings', 'current'));
  const remarks = [{ ...identityOfFinding(finding), state: 'accepted', note: '' } as const];
  const validation = { ...withErrors, findings: [finding] };
  expect(nextStep({ validation, look })?.command).toBe('validate');
  expect(nextStep({ validation, look: { ...look, remarks } })?.command).toBe('exportWord');
});
