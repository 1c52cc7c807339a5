import { priorYear } from '../../../src/core/inputs/priorYear';
import { runRules } from '../../../src/core/rules';
import { priorYearReasonsStandByChanges } from '../../../src/core/rules/priorYearReasonsStandByChanges';
import { sampleAccount } from '../sampleAccount';
import { cases } from './cases/priorYearReasonsStandByChanges';
import { testRule } from './ruleTester';

testRule(priorYearReasonsStandByChanges, cases);

test('a reason by an amount that could not be read is not checked', () => {
  const unread = { table: priorYear, row: '机关运行经费', column: '上年决算数', to: '约二十万' };
  const { summary } = runRules(sampleAccount([unread]), [priorYearReasonsStandByChanges]);
  expect(summary).toMatchObject({ due: 5, notChecked: 1 });
});
