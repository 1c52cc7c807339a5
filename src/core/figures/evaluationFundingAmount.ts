import { numbersIn, rowsOfProject, wordsIn } from '../account';
import { total } from '../expression';
import { evaluationFunding, evaluationFundingKinds } from '../inputs/evaluationFunding';
import { defineFigure } from './define';
import { labelOf, quoted } from './labelOf';

/** Money of an evaluated project: its sources or uses, in all, of a group, or one item. */
export interface EvaluationFundingKey {
  readonly project: string;
  readonly kind: keyof typeof evaluationFundingKinds;
  readonly group?: string;
  readonly item?: string;
}

export const evaluationFundingAmount = defineFigure<EvaluationFundingKey>({
  id: 'evaluationFundingAmount',
  title: { zh: '评价项目资金', en: 'Funding of the evaluated project' },
  basis: '绩效评价报告 项目资金情况',
  measure: 'money',
  label: (_, { project, kind, group, item }) => {
    const { word: zh, english: en } = evaluationFundingKinds[kind];
    const of = [...new Set([group, item])].filter((name) => name !== undefined).join('–');
    return labelOf(quoted(project), of === '' ? { zh, en } : { zh: `${zh}“${of}”`, en: `${en} “${of}”` });
  },
  expr: (account, { project, kind, group, item }) => {
    const { by } = evaluationFunding;
    const rows = rowsOfProject(account, evaluationFunding, project)
      .filter((row) => wordsIn(row, by.kind) === evaluationFundingKinds[kind].word)
      .filter((row) => group === undefined || (wordsIn(row, by.group) || wordsIn(row, by.item)) === group)
      .filter((row) => item === undefined || wordsIn(row, by.item) === item);
    return total(numbersIn(rows, by.amount));
  },
});
