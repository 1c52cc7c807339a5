import { controlTotals } from '../../../../src/core/inputs/controlTotals';
import type { RuleCases } from '../ruleCases';

const stated = (...rows: readonly (readonly [item: string, count: number])[]) => ({
  table: controlTotals,
  rows: rows.map(([item, count]) => [item, '', '个', count, '已印文本', '']),
});

export const cases: RuleCases = {
  passes: [
    { when: 'no count is stated', changes: [] },
    {
      when: 'the counts are those of the lists',
      changes: [stated(['事业单位数', 5], ['评价项目数', 13])],
    },
  ],
  fails: [
    {
      when: 'the text counts fewer institutions than are listed',
      changes: [stated(['事业单位数', 2])],
      cells: ['控制数!D2'],
      says: '控制数!D2 的事业单位数印为 2 个，填报表列有 5 个。请核对文本所指的范围与填报表。',
    },
  ],
};
