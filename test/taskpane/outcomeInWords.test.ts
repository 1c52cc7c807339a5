import { outcomeInWords } from '../../src/taskpane/running/outcomeInWords';
import { cleanValidation } from '../commands/playedWorkbook';

const wrong = { ...cleanValidation, summary: { ...cleanValidation.summary, errors: 2 } };

const exported = {
  kind: 'wordExported',
  validation: cleanValidation,
  file: { name: '', blob: new Blob() },
  notes: [],
} as const;

test('what there is to say about the report beside an export is a warning', () => {
  const note = { zh: '已定稿', en: 'frozen' };
  const [, told] = outcomeInWords({ ...exported, notes: [note] }, undefined);
  expect(told).toEqual({ intent: 'warning', text: note });
});

test('the verdict of a command follows what was corrected since, and what went wrong since', () => {
  const of = (then: typeof wrong, now: typeof wrong | undefined) =>
    outcomeInWords({ ...exported, validation: then }, now).map(({ intent }) => intent);
  expect(of(wrong, undefined)).toEqual(['success', 'error']);
  expect(of(wrong, cleanValidation)).toEqual(['success', 'success']);
  expect(of(cleanValidation, wrong)).toEqual(['success', 'error']);
});

test('errors that were accepted since do not stand in the way of a new year', () => {
  const begun = {
    kind: 'yearBegun',
    validation: wrong,
    file: { name: '', blob: new Blob() },
    isOpen: true,
  } as const;
  expect(outcomeInWords(begun, wrong).map(({ intent }) => intent)).toEqual(['success', 'warning']);
  expect(outcomeInWords(begun, cleanValidation).map(({ intent }) => intent)).toEqual(['success']);
});
