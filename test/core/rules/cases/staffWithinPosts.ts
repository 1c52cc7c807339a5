import { unit } from '../../../../src/core/inputs/unit';
import type { RuleCases } from '../ruleCases';

export const cases: RuleCases = {
  passes: [
    { when: 'there are fewer people than posts', changes: [] },
    {
      when: 'every post is filled',
      changes: [{ table: unit, row: '行政实有人数', to: 27 }],
    },
  ],
  fails: [
    {
      when: 'two digits of the staff were swapped',
      changes: [{ table: unit, row: '行政实有人数', to: 42 }],
      cells: ['单位信息!B8', '单位信息!B7'],
      says: '单位信息!B8 的行政实有人数为 42 人，大于行政编制数 27 人，多出 15 人。请核对是否填反或填错；确属超编的，请保留批准依据。',
    },
  ],
};
