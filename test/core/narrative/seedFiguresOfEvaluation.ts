import { evaluatedProject } from '../sampleScorecards';
import type { Print } from './seedFigures';

const decision = `${evaluatedProject},决策`;
const course = `${evaluatedProject},过程`;
const output = `${evaluatedProject},产出`;
const benefit = `${evaluatedProject},效益`;

/** A line of the indicator analysis: mean and loss rate as printed. */
function analysed(mean: string, loss: string): readonly Print[] {
  return [
    ['平均分为', mean, '分，失分率为'],
    ['失分率为', loss, '%。'],
  ];
}

/** The closing line of a level 1 indicator: its weight and score as printed. */
function result(name: string, weight: string, score: string): readonly Print[] {
  return [
    [`项目${name}指标分值满分`, weight, '分'],
    ['综合得分', score, '分。'],
  ];
}

function paid(name: string, amount: string): readonly Print[] {
  return [[name, amount, '万元']];
}

/**
 * Every score, mean, loss rate, total and amount that the text of part 4 of the same document prints, typed from the
 * print as facts, slips included.
 */
export const seedFiguresOfEvaluation: Readonly<Record<string, readonly Print[]>> = {
  evaluationOverview: [
    ['评价项目', '13', '个'],
    ['占部门项目总数的', '100', '%'],
    ['涉及金额', '1156.99', '万元。评价结果均为优。'],
  ],
  [`satisfactionSurvey:${evaluatedProject}`]: [
    ['共发放问卷', '238', '份'],
    ['非常满意达到', '97', '%'],
    ['，满意达到', '3', '%。'],
  ],
  [`evaluationBudget:${evaluatedProject}`]: [
    ['工会工作者人员经费项目预算资金', '1,822.77', '万元'],
    ['其中区财政拨款', '1,000.00', '万元'],
    ['自筹资金', '822.77', '万元。'],
  ],
  [`evaluationInput:${evaluatedProject}`]: [
    ['工会工作者人员经费项目财政预算资金为', '1,000.00', '万元，另有自筹'],
    ['资金', '822.77', '万元。'],
  ],
  [`evaluationUse:${evaluatedProject}`]: [
    ['项目总资金截至2020年12月底共支付金额为', '1822.77', '万元。按照项目实施情况具体分析如下：'],
  ],
  [`evaluationUseItem:${evaluatedProject},1`]: paid('专职工会工作者人员经费：', '1762.87'),
  [`evaluationUseItem:${evaluatedProject},2`]: paid('专职工会工作者应付工资：', '1453.01'),
  [`evaluationUseItem:${evaluatedProject},3`]: paid('专职工会工作者单位缴纳养老保险费：', '27.65'),
  [`evaluationUseItem:${evaluatedProject},4`]: paid('专职工会工作者单位缴纳医疗保险费：', '119.96'),
  [`evaluationUseItem:${evaluatedProject},5`]: paid('专职工会工作者单位缴纳失业保险费：', '1.38'),
  [`evaluationUseItem:${evaluatedProject},6`]: paid('专职工会工作者单位缴纳工伤保险费：', '0.69'),
  [`evaluationUseItem:${evaluatedProject},7`]: paid('专职工会工作者单位缴纳生育保险费：', '0.70'),
  [`evaluationUseItem:${evaluatedProject},8`]: paid('专职工会工作者单位缴纳住房公积金：', '159.48'),
  [`evaluationUseItem:${evaluatedProject},9`]: paid('公益性和退休返聘工会工作者人员经费：', '33.28'),
  [`evaluationUseItem:${evaluatedProject},10`]: paid('劳务派遣公司服务费：', '26.62'),
  [`indicatorSystem:${evaluatedProject}`]: [
    ['', '4', '个方面'],
    ['满分', '100', '分。一是'],
    ['一是决策指标（', '10', '分）'],
    ['二是过程指标（', '20', '分）'],
    ['三是产出指标（', '40', '分）'],
    ['效益指标（', '30', '分）'],
  ],
  [`evaluationConclusion:${evaluatedProject}`]: [
    ['“工会工作者人员经费”项目绩效评价综合得分', '90.54', '分，项目综合绩效评定结论为“优”。'],
  ],
  [`indicatorAnalysis:${decision},项目立项`]: analysed('2.42', '19.34'),
  [`indicatorAnalysis:${decision},绩效目标`]: analysed('3.12', '22.00'),
  [`indicatorAnalysis:${decision},资金投入`]: analysed('2.84', '5.33'),
  [`indicatorResult:${decision}`]: result('决策', '10', '8.38'),
  [`indicatorAnalysis:${course},资金管理`]: analysed('11.80', '1.67'),
  [`indicatorAnalysis:${course},组织实施`]: analysed('5.46', '31.75'),
  [`indicatorResult:${course}`]: result('过程', '20', '17.26'),
  [`indicatorAnalysis:${output},产出数量`]: analysed('9.80', '2.00'),
  [`indicatorAnalysis:${output},产出质量`]: analysed('8.7', '13.00'),
  [`indicatorAnalysis:${output},产出时效`]: analysed('9.80', '2.00'),
  [`indicatorAnalysis:${output},产出成本`]: analysed('9.60', '4.00'),
  [`indicatorResult:${output}`]: result('产出', '40', '37.90'),
  [`indicatorAnalysis:${benefit},项目效益,社会效益`]: analysed('8.70', '13.00'),
  [`indicatorAnalysis:${benefit},项目效益,可持续影响效益`]: analysed('8.60', '14.00'),
  [`indicatorAnalysis:${benefit},项目效益,满意度`]: analysed('9.70', '3.00'),
  [`indicatorResult:${benefit}`]: result('效益', '30', '27.00'),
};

/** Where the print is wrong, or writes a number in another style than everywhere else: paragraph, print, ours, why. */
export const slipsOfEvaluation = [
  [
    `evaluationBudget:${evaluatedProject}`,
    '1,822.77',
    '1822.77',
    'the same number, without thousands comma like all others',
  ],
  [
    `evaluationBudget:${evaluatedProject}`,
    '1,000.00',
    '1000.00',
    'the same number, without thousands comma like all others',
  ],
  [
    `evaluationInput:${evaluatedProject}`,
    '1,000.00',
    '1000.00',
    'the same number, without thousands comma like all others',
  ],
  [`indicatorAnalysis:${decision},项目立项`, '19.34', '19.33', '(3 − 2.42) / 3 is 19.333…'],
  [`indicatorAnalysis:${output},产出质量`, '8.7', '8.70', 'the same number, at two digits like all others'],
] as const;
