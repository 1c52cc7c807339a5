import { evaluation } from '../../src/core/inputs/evaluation';
import { evaluationFunding } from '../../src/core/inputs/evaluationFunding';
import { evaluationTexts } from '../../src/core/inputs/evaluationTexts';
import { indicators } from '../../src/core/inputs/indicators';
import { projects } from '../../src/core/inputs/projects';
import { satisfaction } from '../../src/core/inputs/satisfaction';
import { cardFields, listRows, type FilledTable } from '../../scripts/samples/filledTable';
import type { Dice } from './dice';
import { expertTable } from './expertTable';
import { levelsOf } from './levels';
import { split, sumOf, type Fen } from './money';
import type { Pen } from './pen';
import { executionRate, rateScore, totalScore, type ProjectLine } from './projectLines';

/** The tables of the performance evaluation. */
export function scorecardTables(lines: readonly ProjectLine[], pen: Pen, dice: Dice): readonly FilledTable[] {
  const reported = lines.filter(({ hasReport }) => hasReport);
  return [
    cardFields(evaluation, {
      projectsInAll: dice.oneOf<string | number>('', lines.length, lines.length + 3),
      layout: dice.oneOf('', '合并一张', '每个项目一张'),
      showPersons: dice.oneOf('', '否'),
    }),
    listRows(
      projects,
      lines.map((line) => projectRow(line, pen, dice)),
    ),
    listRows(
      indicators,
      lines.filter(({ hasReport }) => !hasReport).flatMap((line) => indicatorRows(line, pen, dice)),
    ),
    expertTable(reported, pen, dice),
    listRows(
      evaluationFunding,
      dice.onceIn(3) ? [] : reported.flatMap((line) => fundingRows(line, pen, dice)),
    ),
    listRows(
      satisfaction,
      reported.flatMap(({ name: project }) =>
        ['非常满意', '满意', '不满意'].map((answer) => ({ project, answer, count: dice.below(300) })),
      ),
    ),
    listRows(
      evaluationTexts,
      reported.map(({ name: project }) => ({ project, kind: '项目背景', text: '按照年度工作计划安排。' })),
    ),
  ];
}

const sources = ['appropriation', 'carriedOver', 'otherMoney'] as const;

function projectRow(line: ProjectLine, pen: Pen, dice: Dice) {
  const { appropriation, carriedOver, otherMoney } = line.funding;
  const total = (stage: 'initial' | 'fullYear' | 'executed') =>
    pen.amount(sumOf(sources.map((source) => line.funding[source][stage])));
  const stated = (number: number | undefined) =>
    number === undefined || dice.onceIn(2) ? '' : pen.hundredths(number);
  return {
    name: line.name,
    evaluation: line.hasReport ? '项目绩效评价' : dice.oneOf('自评', '', '绩效自评'),
    department: '北京市丰台区总工会',
    implementer: '办公室',
    appropriationInitial: pen.amount(appropriation.initial),
    appropriationFullYear: pen.amount(appropriation.fullYear),
    appropriationExecuted: pen.amount(appropriation.executed),
    carriedOverInitial: pen.amount(carriedOver.initial),
    carriedOverFullYear: pen.amount(carriedOver.fullYear),
    carriedOverExecuted: pen.amount(carriedOver.executed),
    otherInitial: pen.amount(otherMoney.initial),
    otherFullYear: pen.amount(otherMoney.fullYear),
    otherExecuted: pen.amount(otherMoney.executed),
    ...(dice.onceIn(2)
      ? { totalInitial: total('initial'), totalFullYear: total('fullYear'), totalExecuted: total('executed') }
      : {}),
    rateWeight: line.rateWeight === 1000 && dice.onceIn(2) ? '' : pen.hundredths(line.rateWeight),
    expectedGoal: '按计划完成各项工作',
    actualGoal: '各项工作已经完成',
    statedRate: stated(executionRate(line)),
    statedRateScore: stated(rateScore(line)),
    statedTotal: line.hasReport ? '' : stated(totalScore(line)),
  };
}

function indicatorRows(line: ProjectLine, pen: Pen, dice: Dice) {
  const levels = levelsOf(line.indicators, dice.onceIn(2));
  const rows = line.indicators.map(({ level3, weight, scores: [score = 0] }, index) => ({
    project: index === 0 ? line.name : '',
    ...levels[index],
    level3,
    target: '完成',
    actual: '完成',
    weight: pen.hundredths(weight),
    score: pen.hundredths(score),
    reason: score < weight ? '受条件所限，下年完善' : '',
  }));
  const notApplicable = { level1: '', level2: '', level3: '不涉及此项内容' };
  const total = totalScore(line);
  return [
    ...rows,
    ...(dice.onceIn(4) ? [notApplicable] : []),
    ...(dice.onceIn(4) && total !== undefined
      ? [{ level1: '总分', weight: pen.hundredths(10_000), score: pen.hundredths(total) }]
      : []),
  ];
}

/** Sources add to the full-year budget, uses to what was executed. */
function fundingRows({ name: project, funding }: ProjectLine, pen: Pen, dice: Dice) {
  const rows = (kind: string, amount: Fen) =>
    split(
      amount,
      Array.from({ length: 1 + dice.below(4) }, () => 1 + dice.below(5)),
    ).map((part, index) => ({
      ...{ project, kind, group: index > 1 ? '人员经费' : '' },
      item: `第${String(index + 1)}项`,
      amount: pen.amount(part),
    }));
  const total = (stage: 'fullYear' | 'executed'): Fen =>
    sumOf(sources.map((source) => funding[source][stage]));
  return [...rows('资金来源', total('fullYear')), ...rows('资金使用', total('executed'))];
}
