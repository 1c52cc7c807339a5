import { threePublic } from '../../../../src/core/inputs/threePublic';
import { threePublicCounts } from '../../../../src/core/inputs/threePublicCounts';
import type { RuleCases } from '../ruleCases';

const spent = (row: string, to: unknown) => ({ table: threePublic, row, column: '决算数', to });
const count = (row: string, to: unknown) => ({ table: threePublicCounts, row, to });

export const cases: RuleCases = {
  passes: [
    { when: 'there was nothing', changes: [] },
    {
      when: 'receptions stand by what they cost',
      changes: [spent('公务接待费', 500), count('公务接待批次', 1), count('公务接待人次', 6)],
    },
    { when: 'a vehicle is kept without costs of the year', changes: [count('公务用车保有量', 1)] },
    { when: 'a count is left empty where nothing was spent', changes: [count('公务接待批次', '')] },
  ],
  fails: [
    {
      when: 'reception cost something and nobody was received',
      changes: [spent('公务接待费', 500), count('公务接待人次', 6)],
      cells: ['三公实物量!B5', '三公经费!C5'],
      says: '“公务接待费”决算 500.00 元，而公务接待批次为 0（三公实物量!B5、三公经费!C5）。“三公”经费的金额与实物量应当同时有或同时没有，请核对；费用跨年度支付的，请说明。',
    },
    {
      when: 'a journey cost nothing',
      changes: [count('因公出国（境）团组数', 1)],
      cells: ['三公实物量!B1'],
      says: '因公出国（境）团组数为 1 个，而“因公出国（境）费”决算为 0（三公实物量!B1、三公经费!C2）。“三公”经费的金额与实物量应当同时有或同时没有，请核对；费用跨年度支付的，请说明。',
    },
    {
      when: 'no vehicle is kept that ran',
      changes: [spent('公务用车运行维护费', 20000)],
      cells: ['三公实物量!B4', '三公经费!C4'],
      says: '“公务用车运行维护费”决算 20,000.00 元，而公务用车保有量为 0（三公实物量!B4、三公经费!C4）。“三公”经费的金额与实物量应当同时有或同时没有，请核对；费用跨年度支付的，请说明。',
    },
  ],
};
