import type { Text } from '../text';
import type { Catalogue } from './ledger';

/** What the truths of one entry of the catalogue are about. */
export const catalogueWords: Readonly<Record<Catalogue, Text>> = {
  K1: { zh: '本年收入合计、支出合计', en: 'Totals of revenue and expenditure' },
  K2: { zh: '收、支总计平衡', en: 'Grand totals' },
  K3: { zh: '收入决算', en: 'Revenue' },
  K4: { zh: '支出决算', en: 'Expenditure' },
  K5: { zh: '类、款、项逐级汇总', en: 'Classes, sections and items' },
  K6: { zh: '财政拨款收支', en: 'Fiscal appropriation' },
  K7: { zh: '基本支出与经济分类', en: 'Basic expenditure by economic item' },
  K8: { zh: '财政拨款与全部资金', en: 'Fiscal appropriation within all funds' },
  K9: { zh: '“三公”经费', en: 'Three public expenses' },
  K10: { zh: '“三公”经费与经济分类', en: 'Three public expenses by economic item' },
  K11: { zh: '机关运行经费', en: 'Agency operating expenses' },
  K12: { zh: '政府采购', en: 'Procurement' },
  K13: { zh: '说明文字与表', en: 'Text and tables' },
  K14: { zh: '绩效项目与项目支出', en: 'Evaluated projects and project expenditure' },
  K15: { zh: '分项与合计的增减', en: 'Changes of parts and totals' },
  P1: { zh: '自评表的分值、得分和资金', en: 'Weights, scores and funding of the forms' },
  P2: { zh: '执行率及其得分', en: 'Execution rates and their scores' },
  P3: { zh: '偏差原因', en: 'Reasons for deviations' },
  P4: { zh: '专家评分', en: 'Expert scores' },
  P5: { zh: '项目个数、金额和等级', en: 'Numbers, amounts and grades of projects' },
  P6: { zh: '建议的权重', en: 'Recommended weights' },
  form: { zh: '填报形式', en: 'Form of what was typed' },
};
