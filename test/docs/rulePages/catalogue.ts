import type { Catalogue } from '../../../src/core/rules/ledger';
import type { Text } from '../../../src/core/text';

/** What each entry of the catalogue is about. */
const names: Readonly<Record<Catalogue, Text>> = {
  K1: { zh: '收入支出决算总表：合计等于各行之和', en: 'Summary: totals are the sums of their rows' },
  K2: { zh: '收、支总计', en: 'Grand totals of revenue and expenditure' },
  K3: { zh: '收入决算表与总表', en: 'Revenue account and summary' },
  K4: { zh: '支出决算表与总表', en: 'Expenditure account and summary' },
  K5: { zh: '类、款、项逐级相加', en: 'Classes, sections and items add up' },
  K6: { zh: '财政拨款各资金的收支平衡', en: 'Each fund balances' },
  K7: { zh: '基本支出与经济分类', en: 'Basic expenditure and its economic items' },
  K8: { zh: '财政拨款不大于全部资金', en: 'Fiscal money is within all funds' },
  K9: { zh: '“三公”经费合计', en: 'Totals of the three public expenses' },
  K10: { zh: '经济分类中的“三公”科目', en: 'Economic items of the three public expenses' },
  K11: { zh: '机关运行经费与公用经费', en: 'Agency operating expenses and operating expenditure' },
  K12: { zh: '政府采购', en: 'Procurement' },
  K13: { zh: '文字、控制数与表一致', en: 'Text and control totals agree with the tables' },
  K14: { zh: '绩效项目与项目支出', en: 'Evaluated projects and project expenditure' },
  K15: { zh: '各项变动说明合计的变动', en: 'Changes of the items explain the change of their total' },
  P1: { zh: '自评表、评分表的分值、得分与资金', en: 'Weights, scores and money of the scorecards' },
  P2: { zh: '执行率及其得分', en: 'Execution rates and their scores' },
  P3: { zh: '偏差原因', en: 'Reasons for deviations' },
  P4: { zh: '专家评分', en: 'Expert scores' },
  P5: { zh: '绩效评价的个数、金额与等级', en: 'Counts, amounts and grades of the evaluation' },
  P6: { zh: '推荐分值', en: 'Recommended weights' },
  form: { zh: '填报内容的形式', en: 'The form of what was filled in' },
};

/** `K9 “三公”经费合计 Totals of …`. */
export function entryInWords(entry: Catalogue): string {
  const { zh, en } = names[entry];
  return `${entry === 'form' ? '' : `${entry} `}${zh} ${en}`;
}
