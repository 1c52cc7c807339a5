import type { RawTable } from '../../src/core/account';
import { evaluation } from '../../src/core/inputs/evaluation';
import { indicators } from '../../src/core/inputs/indicators';
import { projects } from '../../src/core/inputs/projects';
import type { InputTable } from '../../src/core/inputs/table';
import { sampleWorkbook } from '../core/sampleAccount';
import { rowsOf } from '../core/account/rawWorkbook';

const levels = [
  ['产出指标', ['数量指标', '数量指标', '数量指标', '质量指标', '质量指标', '时效指标', '成本指标']],
  ['效益指标', ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标']],
  ['满意度指标', ['服务对象满意度指标']],
] as const;

const indicatorsOfOne = levels.flatMap(([level1, seconds]) =>
  seconds.map((level2) => [level1, level2] as const),
);

const goal =
  '按照年度工作计划，组织开展各项服务活动，提高职工满意度，保障项目资金按时足额支付，发挥资金的使用效益。';

/** The sample with many self-evaluated projects of twelve indicators each, whose weights and scores add to 100 and 97. */
export function manyProjects(count: number, layout: string): ReadonlyMap<InputTable, RawTable> {
  const names = Array.from({ length: count }, (_, index) => `第${index + 1}号职工服务项目经费`);
  const sample = sampleWorkbook([{ table: evaluation, row: '自评表版式', to: layout }]);
  return new Map([
    ...sample,
    tableWith(projects, names.map(projectRow)),
    tableWith(indicators, names.flatMap(indicatorRows)),
  ]);
}

type Row = Readonly<Record<string, unknown>>;

function tableWith(
  table: typeof projects | typeof indicators,
  rows: readonly Row[],
): readonly [InputTable, RawTable] {
  return [table, { sheet: table.name, row: 0, column: 0, values: rowsOf(table, rows) }];
}

function projectRow(name: string, index: number): Row {
  return {
    项目名称: name,
    主管部门: '北京市丰台区总工会',
    实施单位: '职工服务中心',
    '当年财政拨款-年初预算数': 100000 + index,
    '当年财政拨款-全年预算数': 100000 + index,
    '当年财政拨款-全年执行数': 90000 + index,
    预期目标: goal.repeat(2),
    实际完成情况: goal,
  };
}

function indicatorRows(name: string): readonly Row[] {
  return indicatorsOfOne.map(([level1, level2], place) => ({
    项目名称: name,
    一级指标: level1,
    二级指标: level2,
    三级指标: `第${place + 1}项指标，组织开展服务活动并按时完成`,
    年度指标值: '完成预期目标',
    实际完成值: '达到预期目标',
    分值: place === 0 ? 13 : 7,
    得分: place === 0 ? 10 : 7,
    偏差原因: place === 0 ? '部分活动场次不足，下年补足' : '',
  }));
}
