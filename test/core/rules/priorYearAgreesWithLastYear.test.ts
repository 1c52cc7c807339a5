import { otherAmounts } from '../../../src/core/inputs/otherAmounts';
import { priorYear } from '../../../src/core/inputs/priorYear';
import { unit } from '../../../src/core/inputs/unit';
import { runRules } from '../../../src/core/rules';
import { priorYearAgreesWithLastYear } from '../../../src/core/rules/priorYearAgreesWithLastYear';
import { sampleAccount } from '../sampleAccount';
import { cases } from './cases/priorYearAgreesWithLastYear';
import { testRule } from './ruleTester';

testRule(priorYearAgreesWithLastYear, cases);

test('an amount that either year leaves unread is not checked', () => {
  const lastYear = sampleAccount([
    { table: unit, row: '决算年度', to: 2019 },
    { table: otherAmounts, row: '机关运行经费', to: 'x' },
  ]);
  const thisYear = sampleAccount([{ table: priorYear, row: '收、支总计', column: '上年决算数', to: 'x' }]);
  const { summary } = runRules({ ...thisYear, lastYear }, [priorYearAgreesWithLastYear]);
  expect(summary).toMatchObject({ due: 10, notChecked: 2 });
});
