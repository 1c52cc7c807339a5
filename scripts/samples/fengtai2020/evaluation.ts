import { evaluation } from '../../../src/core/inputs/evaluation';
import { evaluationFunding } from '../../../src/core/inputs/evaluationFunding';
import { satisfaction } from '../../../src/core/inputs/satisfaction';
import { cardFields, illustrative, listRows } from '../filledTable';
import { evaluatedProject } from './projectNames';

export const evaluationCard = cardFields(evaluation, {
  projectsInAll: 13,
  layout: '合并一张',
  showPersons: '否',
});

const staff = '专职工会工作者人员经费';

function source(item: string, amount: number) {
  return { project: evaluatedProject, kind: '资金来源', item, amount };
}

function use(item: string, amount: number, group = '') {
  return { project: evaluatedProject, kind: '资金使用', group, item, amount };
}

export const evaluationFundingRows = listRows(evaluationFunding, [
  source('区财政拨款', 10_000_000),
  source('自筹资金', 8_227_700),
  use('专职工会工作者应付工资', 14_530_100, staff),
  use('专职工会工作者单位缴纳养老保险费', 276_500, staff),
  use('专职工会工作者单位缴纳医疗保险费', 1_199_600, staff),
  use('专职工会工作者单位缴纳失业保险费', 13_800, staff),
  use('专职工会工作者单位缴纳工伤保险费', 6_900, staff),
  use('专职工会工作者单位缴纳生育保险费', 7_000, staff),
  use('专职工会工作者单位缴纳住房公积金', 1_594_800, staff),
  use('公益性和退休返聘工会工作者人员经费', 332_800),
  use('劳务派遣公司服务费', 266_200),
]);

export const satisfactionRows = listRows(
  satisfaction,
  [
    { project: evaluatedProject, answer: '非常满意', count: illustrative(231) },
    { project: evaluatedProject, answer: '满意', count: illustrative(7) },
  ],
  {
    zh: '公开文本印出问卷 238 份和两项比例（97%、3%），没有印出各项份数；份数由比例推定。',
    en: 'The text prints 238 questionnaires and the shares (97 % and 3 %), not the counts; these are inferred.',
  },
);
