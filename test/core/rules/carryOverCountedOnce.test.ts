import { carryOver } from '../../../src/core/inputs/carryOver';
import { runRules } from '../../../src/core/rules';
import { carryOverCountedOnce } from '../../../src/core/rules/carryOverCountedOnce';
import { sampleAccount } from '../sampleAccount';
import { cases } from './cases/carryOverCountedOnce';
import { testRule } from './ruleTester';

testRule(carryOverCountedOnce, cases);

test('an unread amount leaves it open whether the row is their sum', () => {
  const rows = [
    ['', '结转', '其他资金', 7, 'x'],
    ['20129', '群众团体事务', '其他资金', 7, 0],
  ];
  const { summary } = runRules(sampleAccount([{ table: carryOver, rows }]), [carryOverCountedOnce]);
  expect(summary).toMatchObject({ due: 1, notChecked: 1, refuted: 0 });
});
