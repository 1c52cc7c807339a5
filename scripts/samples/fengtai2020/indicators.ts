import { indicators } from '../../../src/core/inputs/indicators';
import { cellsOf } from '../cellsOf';
import { listRows } from '../filledTable';
import { activityIndicators } from './indicators/activities';
import { serviceIndicators } from './indicators/services';

/** Level 1 and 2 by the words that the indicators below begin with. */
const levels: Readonly<Record<string, readonly [level1: string, level2: string]>> = {
  数量: ['产出指标', '数量指标'],
  质量: ['产出指标', '质量指标'],
  时效: ['产出指标', '时效指标'],
  成本: ['产出指标', '成本指标'],
  经济: ['效益指标', '经济效益指标'],
  社会: ['效益指标', '社会效益指标'],
  满意: ['满意度指标', '服务对象满意度指标'],
};

type Cells = ReturnType<typeof cellsOf>[number];

function indicatorRow(project: string, [kind = '', level3 = '', target = '', actual = '', ...rest]: Cells) {
  const [level1, level2] = levels[typeof kind === 'string' ? kind : ''] ?? ['', ''];
  const [weight = '', score = '', reason = ''] = rest;
  return { project, level1, level2, level3, target, actual, weight, score, reason };
}

/** Indicators that do not apply (不涉及此项内容) are left out. */
export const indicatorRows = listRows(
  indicators,
  [...serviceIndicators, ...activityIndicators].flatMap(([project, table]) =>
    cellsOf(table).map((cells) => indicatorRow(project, cells)),
  ),
  {
    zh: '得分低于分值而公开文本没有写明偏差原因的，原因为示例。',
    en: 'Where a score is below its weight and the text gives no reason, the reason is made up.',
  },
);
