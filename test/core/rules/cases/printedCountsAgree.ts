import { unit } from '../../../../src/core/inputs/unit';
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
      when: 'staff, assets and questionnaires are those of the tables',
      changes: [
        stated(
          ...[['行政编制数', 27] as const, ['行政实有人数', 24] as const, ['事业编制数', 57] as const],
          ...[['事业实有人数', 43] as const, ['车辆', 0] as const, ['通用设备', 0] as const],
          ...[['专用设备', 0] as const, ['问卷份数', 238] as const],
        ),
      ],
    },
    {
      when: 'the counts are those of the lists',
      changes: [stated(['事业单位数', 5], ['评价项目数', 13])],
    },
  ],
  fails: [
    {
      when: 'two digits of the staff were swapped',
      changes: [stated(['行政实有人数', 24]), { table: unit, row: '行政实有人数', to: 42 }],
      cells: ['控制数!D2', '单位信息!B8'],
      says: '控制数!D2 的行政实有人数印为 24 人，填报表列有 42 人。请核对文本所指的范围与填报表。',
    },
    {
      when: 'the text counts fewer institutions than are listed',
      changes: [stated(['事业单位数', 2])],
      cells: ['控制数!D2'],
      says: '控制数!D2 的事业单位数印为 2 个，填报表列有 5 个。请核对文本所指的范围与填报表。',
    },
  ],
};
