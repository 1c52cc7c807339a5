import { clause } from '../narrative/clause';
import { unitName } from '../narrative/byItem/slots';
import { level, year } from '../narrative/slots';
import type { PublicationOrder } from '../publication';

/** What the body is comes first, then the tables, then the text; the tables of the evaluation stand at its paragraph. */
export const shanghaiPublication: PublicationOrder = {
  basis: '上海市2024年度部门决算公开模板：第一部分概况，第二部分决算表，第三部分情况说明，第四部分名词解释',
  title: clause('{year}年度{level}决算', { year, level }),
  tables: {
    heading: clause('第二部分 {unitName}{year}年度{level}决算表', { unitName, year, level }),
    after: 1,
  },
  inText: [
    { sheet: 'projectSummary', after: 'performance' },
    { sheet: 'expertScoreTable', after: 'performance' },
    { sheet: 'indicatorAnalysis', after: 'performance' },
    { sheet: 'selfEvaluationForms', after: 'performance' },
  ],
};
