import { threePublic } from '../../../../src/core/inputs/threePublic';
import { unit } from '../../../../src/core/inputs/unit';
import type { RuleCases } from '../ruleCases';

const format = { table: unit, row: '公开格式', to: 'shanghai-2024' };

const prior = (row: string, to: unknown) => ({ table: threePublic, row, column: '上年决算数', to });

export const cases: RuleCases = {
  passes: [
    { when: 'nothing changed from the prior year', changes: [format] },
    {
      when: 'it is not known what the prior year was',
      changes: [
        format,
        ...['因公出国（境）费', '公务用车购置费', '公务用车运行维护费', '公务接待费'].map((row) =>
          prior(row, ''),
        ),
      ],
    },
    { when: 'the format does not compare with the prior year', changes: [prior('公务接待费', 500)] },
  ],
  fails: [
    {
      when: 'reception fell without a reason, where there is no column for one',
      changes: [format, prior('公务接待费', 500)],
      cells: ['三公经费!D5'],
      says: '“公务接待费”决算 0.00 万元，上年决算 0.05 万元，相差 −0.05 万元，没有填比上年变动原因。请在“三公经费”的“比上年变动原因”一列填写主要原因（三公经费!D5）。',
    },
  ],
};
