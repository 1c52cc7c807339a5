import { carryOver } from '../../../../src/core/inputs/carryOver';
import type { RuleCases } from '../ruleCases';

const fiscal = '一般公共预算财政拨款';
const beside = (name: string, opening: unknown, closing: unknown) => ({
  table: carryOver,
  rows: [
    ['', name, fiscal, opening, closing],
    ['20129', '群众团体事务', fiscal, 400, 30],
    ['20132', '组织事务', fiscal, 100, ''],
    ['20129', '群众团体事务', '其他资金', 7, 0],
  ],
});

export const cases: RuleCases = {
  passes: [
    { when: 'the row without a code holds money of its own', changes: [beside('未分科目', 500, 31)] },
    { when: 'the total is called one', changes: [beside('合计', 500, 30)] },
    { when: 'the row without a code is empty', changes: [beside('结转', 0, '')] },
    {
      when: 'no row has a code',
      changes: [{ table: carryOver, rows: [['', '结转', fiscal, 500, 30]] }],
    },
  ],
  fails: [
    {
      when: 'the row without a code is the sum of those with codes',
      changes: [beside('结转', 500, 30)],
      cells: ['结转结余!D2', '结转结余!E2'],
      says: '结转结余!D2、结转结余!E2（一般公共预算财政拨款，没有科目编码）的年初、年末数等于同一资金性质各科目行之和，看来是合计，却会与各科目再加一次。是合计的，请在科目名称中填“合计”或删去这一行。',
    },
  ],
};
