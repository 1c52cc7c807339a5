import { validate } from '../../../src/core';
import { address } from '../../../src/core/expression';
import { priorYearAmount } from '../../../src/core/figures';
import { priorYear } from '../../../src/core/inputs/priorYear';
import { threePublic } from '../../../src/core/inputs/threePublic';
import { wantedBeside, wantedWordsOf } from '../../../src/core/lineage';
import type { Finding } from '../../../src/core/rules/finding';
import { sampleAccount, sampleWorkbook } from '../sampleAccount';

const change = { table: priorYear, row: '财政拨款收、支总计', column: '变动原因', to: '' };
const account = sampleAccount([change]);

const finding: Finding = {
  rule: 'priorYearChangesHaveReasons',
  severity: 'warning',
  verdict: 'refuted',
  cells: ['上年决算数!B5', '上年决算数!C5'],
  culprits: [],
  explanations: [],
  message: { zh: '请填写主要原因。', en: 'Fill in the main reason.' },
};

test('a reason that a rule asks for leads to its empty cell', () => {
  const silent = { table: threePublic, row: '公务接待费', column: '变动原因', to: '' };
  const { findings } = validate(sampleWorkbook([silent])).validation;
  const [asked] = wantedWordsOf(sampleAccount([silent]), findings);
  expect(asked?.cells.map(({ ref }) => address(ref))).toEqual(['三公经费!E5']);
});

test('of what a finding names only empty cells for words are offered', () => {
  expect(wantedWordsOf(account, [finding])).toMatchObject([
    { message: finding.message, cells: [{ ref: { row: 4, column: 2 } }] },
  ]);
  expect(wantedWordsOf(sampleAccount(), [finding])).toEqual([]);
});

test('what was not checked asks for nothing', () => {
  expect(wantedWordsOf(account, [{ ...finding, verdict: 'notChecked' }])).toEqual([]);
});

test('what is wanted belongs to the text that prints figures of the same row', () => {
  const wanted = wantedWordsOf(account, [finding]);
  expect(wantedBeside(wanted, [priorYearAmount.figure(account, 'fiscalGrandTotal')])).toEqual(wanted);
  expect(wantedBeside(wanted, [priorYearAmount.figure(account, 'totalRevenue')])).toEqual([]);
  expect(wantedBeside([], [priorYearAmount.figure(account, 'totalRevenue')])).toEqual([]);
});
