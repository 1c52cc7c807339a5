import { clause } from '../narrative/clause';
import { level, year } from '../narrative/beijing/slots';
import type { PublicationOrder } from '../publication';

/** Tables first, then the text; the tables of the evaluation stand where the text refers to them. */
export const beijingPublication: PublicationOrder = {
  basis: '北京市丰台区总工会2020年度部门决算公开文本：第一部分为报表，第四部分附评分表和自评表',
  title: clause('{year}年度{level}决算', { year, level }),
  tables: { heading: clause('第一部分 {year}年度部门决算报表', { year }), after: 0 },
  inText: [
    { sheet: 'projectSummary', after: 'evaluationOverview' },
    { sheet: 'expertScoreTable', after: 'evaluationConclusion' },
    { sheet: 'indicatorAnalysis', after: 'indicatorResult' },
    { sheet: 'selfEvaluationForms', after: 'selfEvaluationForms' },
  ],
};
