import { identityOfFinding } from '../../src/core/rules/findingState';
import { decideFinding, lookAtWorkbook, runIn, validateAndRecord } from '../../src/excel';
import { openSample } from '../sampleFiles';

test('a decision stands beside its finding, is found again by the next look, and can be taken back', async () => {
  const excel = await openSample('fengtai-2020-as-printed');
  const run = runIn(excel.Excel);
  const { validation } = await validateAndRecord(run);
  const identity = identityOfFinding(validation.findings[0]!);
  expect(await decideFinding(run, identity, { state: 'accepted', note: '=另行说明' })).toBe(true);
  expect((await lookAtWorkbook(run)).remarks.find(({ key }) => key === identity.key)).toEqual({
    ...identity,
    state: 'accepted',
    note: '=另行说明',
  });
  await decideFinding(run, identity, { state: 'open', note: '' });
  const [remark] = (await lookAtWorkbook(run)).remarks.filter(({ key }) => key === identity.key);
  expect(remark).toMatchObject({ state: 'open', note: '' });
});

test('a finding that was not written down has no place for a decision', async () => {
  const excel = await openSample('fengtai-2020-as-printed');
  const run = runIn(excel.Excel);
  const identity = { key: 'unknown', words: 'unknown' };
  expect(await decideFinding(run, identity, { state: 'accepted', note: '' })).toBe(false);
  await validateAndRecord(run);
  expect(await decideFinding(run, identity, { state: 'accepted', note: '' })).toBe(false);
});
