import { outcomeInWords } from '../../src/taskpane/running/outcomeInWords';
import { cleanValidation } from '../commands/playedWorkbook';

const wrong = { ...cleanValidation, summary: { ...cleanValidation.summary, errors: 2 } };

test('the verdict of a command follows what was corrected since, and what went wrong since', () => {
  const of = (then: typeof wrong, now: typeof wrong | undefined) =>
    outcomeInWords({ kind: 'validated', validation: then, notes: [], sheet: undefined }, now).map(
      ({ intent }) => intent,
    );
  expect(of(wrong, undefined)).toEqual(['error']);
  expect(of(wrong, cleanValidation)).toEqual(['success']);
  expect(of(cleanValidation, wrong)).toEqual(['error']);
});
