import { unit } from '../../../../src/core/inputs/unit';
import type { RuleCases } from '../ruleCases';

export const cases: RuleCases = {
  passes: [
    { when: 'the account is of the year of the profile', changes: [] },
    {
      when: 'the format was used on in the year after',
      changes: [{ table: unit, row: '决算年度', to: 2021 }],
    },
  ],
  fails: [
    {
      when: 'the format is older than the account',
      changes: [{ table: unit, row: '决算年度', to: 2024 }],
      cells: ['单位信息!B3'],
      says: '单位信息!B3 的决算年度为 2024，所选公开格式 beijing-2020 用于 2020 至 2021 年度。请核对年度和公开格式；要沿用这一格式的，请对照当年的要求。',
    },
    {
      when: 'the account is older than the format',
      changes: [{ table: unit, row: '决算年度', to: 2019 }],
      cells: ['单位信息!B3'],
      says: '单位信息!B3 的决算年度为 2019，所选公开格式 beijing-2020 用于 2020 至 2021 年度。请核对年度和公开格式；要沿用这一格式的，请对照当年的要求。',
    },
  ],
};
