import type { PublicationOrder } from '../publication';
import { shanghaiPublication } from './shanghaiPublication';

/** What the body is comes first, then the tables, then the text; the tables of the evaluation stand below its paragraphs. */
export const ministryPublication: PublicationOrder = {
  ...shanghaiPublication,
  basis:
    '柳城县人民政府办公室2023年度部门决算：第一部分概况，第二部分决算表，第三部分情况说明，第四部分名词解释；中央部门是否相同未经核实',
  inText: [
    { sheet: 'projectSummary', after: 'selfEvaluationOfYear' },
    { sheet: 'expertScoreTable', after: 'projectEvaluated' },
    { sheet: 'indicatorAnalysis', after: 'projectEvaluated' },
    { sheet: 'selfEvaluationForms', after: 'projectEvaluated' },
  ],
};
