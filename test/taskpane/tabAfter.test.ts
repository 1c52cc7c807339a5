import { tabAfter } from '../../src/taskpane/tabAfter';
import { cleanValidation } from '../commands/playedWorkbook';

test('where nothing was exported, what is to be corrected is shown; otherwise the report', () => {
  const exported = { kind: 'wordExported', validation: cleanValidation, notes: [] } as const;
  expect(tabAfter({ ...exported, file: undefined })).toBe('findings');
  expect(tabAfter({ ...exported, file: { name: 'a.docx', blob: new Blob() } })).toBe('report');
});
