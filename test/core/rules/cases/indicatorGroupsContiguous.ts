import { expertScores } from '../../../../src/core/inputs/expertScores';
import { indicators } from '../../../../src/core/inputs/indicators';
import type { RuleCases } from '../ruleCases';

const row = (project: string, level1: string, level2: string, level3: string) => [
  project,
  level1,
  level2,
  level3,
  ...['', '', 10, 10, ''],
];

export const cases: RuleCases = {
  passes: [
    { when: 'the rows of the sample stand together', changes: [] },
    {
      when: 'two projects have indicators of one name',
      changes: [
        {
          table: indicators,
          rows: [row('甲', '产出指标', '数量指标', 'a'), row('乙', '产出指标', '数量指标', 'a')],
        },
      ],
    },
    {
      when: 'there is nothing',
      changes: [
        { table: indicators, rows: [] },
        { table: expertScores, rows: [] },
      ],
    },
  ],
  fails: [
    {
      when: 'a level 1 indicator begins again',
      changes: [
        {
          table: indicators,
          rows: [
            row('甲', '产出指标', '数量指标', 'a'),
            row('', '效益指标', '社会效益指标', 'b'),
            row('', '产出指标', '质量指标', 'c'),
          ],
        },
      ],
      cells: ['绩效指标!B4'],
      says: '“绩效指标”中 绩效指标!B4 又出现前面已经结束的“产出指标”，次序混乱，表中会印成两处。请把同一组的各行排在一起。',
    },
    {
      when: 'a level 2 indicator and a project begin again',
      changes: [
        {
          table: indicators,
          rows: [
            row('甲', '产出指标', '数量指标', 'a'),
            row('', '', '质量指标', 'b'),
            row('', '', '数量指标', 'c'),
            row('乙', '产出指标', '数量指标', 'd'),
            row('甲', '产出指标', '数量指标', 'e'),
          ],
        },
      ],
      cells: ['绩效指标!C4', '绩效指标!A6'],
      says: '“绩效指标”中 绩效指标!C4、绩效指标!A6 又出现前面已经结束的“数量指标”、“甲”，次序混乱，表中会印成两处。请把同一组的各行排在一起。',
    },
    {
      when: 'the experts’ table is mixed up',
      changes: [
        { table: expertScores, row: '资金到位率', column: '一级指标', to: '决策' },
        { table: expertScores, row: '管理制度健全性', column: '一级指标', to: '过程' },
        { table: expertScores, row: '社会效益', column: '一级指标', to: '决策' },
      ],
      cells: ['专家评分!B17'],
      says: '“专家评分”中 专家评分!B17 又出现前面已经结束的“决策”，次序混乱，表中会印成两处。请把同一组的各行排在一起。',
    },
  ],
};
