import { indicators } from '../../../../src/core/inputs/indicators';
import type { RuleCases } from '../ruleCases';

const mediation = (...weights: readonly unknown[]) => [
  ['劳动争议调解联动机制案件补贴资金', '产出指标', '数量指标', '调解', '', '', weights[0], 1, ''],
  ['', '效益指标', '社会效益指标', '和谐', '', '', weights[1], 1, ''],
  ['', '满意度指标', '服务对象满意度指标', '满意', '', '', weights[2], 1, ''],
];

export const cases: RuleCases = {
  passes: [
    { when: 'there are no forms', changes: [{ table: indicators, rows: [] }] },
    {
      when: 'the weights are 10, 50, 30 and 10',
      changes: [{ table: indicators, rows: mediation(50, 30, 10) }],
    },
  ],
  fails: [
    {
      when: 'output weighs more',
      changes: [{ table: indicators, rows: mediation(60, 20, 10) }],
      cells: ['绩效项目!A5'],
      says: '有 1 个项目的分值与推荐分值（执行率 10、产出 50、效益 30、满意度 10）不同：劳动争议调解联动机制案件补贴资金 10/60/20/10。推荐分值不是强制的，不必更正。',
    },
    {
      when: 'a weight could not be read',
      changes: [{ table: indicators, rows: mediation('很多', 30, 10) }],
      cells: ['绩效项目!A5'],
      says: '有 1 个项目的分值与推荐分值（执行率 10、产出 50、效益 30、满意度 10）不同：劳动争议调解联动机制案件补贴资金 10/—/30/10。推荐分值不是强制的，不必更正。',
    },
  ],
};
