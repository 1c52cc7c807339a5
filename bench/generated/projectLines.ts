import type { FundingSource, FundingStage } from '../../src/core/inputs/projects';
import { fiscalFunds } from '../../src/core/inputs/funds';
import type { Dice } from './dice';
import type { Ledger } from './ledger';
import { rounded, split, sumOf, type Fen } from './money';
import type { AccountPlan, ProjectPlan } from './plan';

/** Weights and scores are whole hundredths of a point. */
export interface IndicatorLine {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly weight: number;
  readonly scores: readonly number[];
}

type Funding = Readonly<Record<FundingSource, Readonly<Record<FundingStage, Fen>>>>;

/** A project as it truly is. */
export interface ProjectLine {
  readonly name: string;
  readonly hasReport: boolean;
  readonly rateWeight: number;
  readonly funding: Funding;
  /** One score each, or those of the experts. */
  readonly indicators: readonly IndicatorLine[];
}

const usualRateWeight = 1000;

/** The projects, whose fiscal money is the project expenditure of fiscal funds; all are scored by as many experts. */
export function projectLinesOf(plan: AccountPlan, ledger: Ledger, dice: Dice): readonly ProjectLine[] {
  const isFiscal = (fund: string): boolean => fiscalFunds.some((fiscal) => fiscal === fund);
  const spent = sumOf(
    ledger.expenditure.filter(({ fund }) => isFiscal(fund)).map(({ amounts }) => amounts.project),
  );
  const executed = split(
    spent,
    plan.projects.map(({ share }) => share),
  );
  const experts = 1 + dice.below(6);
  return plan.projects.map((project, index) => {
    const rateWeight = project.hasRecommendedWeights ? usualRateWeight : 2000;
    return {
      name: `第${String(index + 1)}项活动经费`,
      hasReport: project.hasReport,
      rateWeight,
      funding: fundingOf(project, executed[index] ?? 0, dice),
      indicators: project.hasReport
        ? indicatorLines(project, reportGroups, { count: experts, dice })
        : indicatorLines(project, formGroups(rateWeight), { count: 1, dice }),
    };
  });
}

function fundingOf(project: ProjectPlan, executed: Fen, dice: Dice): Funding {
  const [appropriation = 0, carriedOver = 0] = split(executed, dice.oneOf([1, 0], [3, 2], [0, 1]));
  const stages = (amount: Fen) => {
    const fullYear = amount + Math.floor((amount / 1000) * project.unspent);
    return { initial: dice.oneOf(fullYear, 0, Math.floor(fullYear / 2)), fullYear, executed: amount };
  };
  return {
    appropriation: stages(appropriation),
    carriedOver: stages(carriedOver),
    otherMoney: stages(project.otherMoney),
  };
}

type Groups = readonly (readonly [level1: string, weight: number, level2: readonly string[]])[];

function formGroups(rateWeight: number): Groups {
  return [
    ['产出指标', 6000 - rateWeight, ['数量指标', '质量指标', '时效指标']],
    ['效益指标', 3000, ['社会效益指标', '可持续影响指标']],
    ['满意度指标', 1000, ['服务对象满意度指标']],
  ];
}

const reportGroups: Groups = [
  ['决策', 2000, ['项目立项', '资金投入']],
  ['过程', 3000, ['资金管理', '组织实施']],
  ['产出', 5000, ['产出数量', '产出质量']],
];

interface Scoring {
  readonly count: number;
  readonly dice: Dice;
}

/** Every group has a row, and every row a weight; the weights of a group are whole tenths and add up to its own. */
function indicatorLines(
  project: ProjectPlan,
  groups: Groups,
  { count, dice }: Scoring,
): readonly IndicatorLine[] {
  const groupOfRow = Array.from({ length: project.indicators }, (_, row) =>
    row < groups.length ? row : dice.below(groups.length),
  );
  return groups.flatMap(([level1, groupWeight, level2], group) => {
    const rows = groupOfRow.filter((own) => own === group).length;
    const weights = split(
      groupWeight / 10,
      Array.from({ length: rows }, () => 1 + dice.below(3)),
    );
    return weights.map((tenths, row) => ({
      level1,
      level2: level2[Math.floor((row * level2.length) / rows)] ?? level1,
      level3: `${level1}第${String(row + 1)}项`,
      weight: tenths * 10,
      scores: Array.from({ length: count }, () => (tenths - dice.below(4) * Math.floor(tenths / 8)) * 10),
    }));
  });
}

function amountIn({ funding }: ProjectLine, stage: FundingStage): Fen {
  return sumOf(Object.values(funding).map((stages) => stages[stage]));
}

/** The execution rate in hundredths of a per cent; none from a budget of zero. */
export function executionRate(line: ProjectLine): number | undefined {
  const budget = amountIn(line, 'fullYear');
  return budget === 0 ? undefined : rounded(amountIn(line, 'executed'), budget, 10_000);
}

/** Its score in hundredths, rounded by itself; nothing executed is more than the budget here. */
export function rateScore(line: ProjectLine): number | undefined {
  const budget = amountIn(line, 'fullYear');
  return budget === 0 ? undefined : rounded(amountIn(line, 'executed'), budget, line.rateWeight);
}

/** The score of the execution rate as it is printed, and those of the indicators. */
export function totalScore(line: ProjectLine): number | undefined {
  const ofRate = rateScore(line);
  return ofRate === undefined ? undefined : ofRate + sumOf(line.indicators.flatMap(({ scores }) => scores));
}
