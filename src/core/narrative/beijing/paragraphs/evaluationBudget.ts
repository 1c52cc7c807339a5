import { evaluationFundingAmount, projectFundingAmount } from '../../../figures';
import { clause, each, figure, ifGiven, words } from '../../clause';
import { fundingItems, namesOfFunding, type FundingItem } from '../../evaluationFunding';
import { joinedTextsAt, textsAt, type Evaluated, type EvaluationText } from '../../evaluationText';
import { defineParagraphs } from '../../paragraph';
import { projectName } from '../evaluationSlots';

const note = clause('{text}，', { text: words((_, { text }: EvaluationText) => text) });

const notes = clause('{notes}', {
  notes: each(
    (account, { project }: Evaluated) => textsAt(account, { project, kind: 'budgetNote' }),
    '',
    note,
  ),
});

const source = clause('{item}{amount}万元', {
  item: words((_, { item }: FundingItem) => item),
  amount: figure((account, own: FundingItem) => evaluationFundingAmount.figure(account, own)),
});

const bySource = clause('{total}万元，其中{sources}', {
  total: figure((account, { project }: Evaluated) =>
    evaluationFundingAmount.figure(account, { project, kind: 'source' }),
  ),
  sources: each((account, own: Evaluated) => fundingItems(account, own, 'source'), '，', source),
});

const inForm = clause('{total}万元', {
  total: figure((account, { project }: Evaluated) =>
    projectFundingAmount.figure(account, { project, source: 'total', stage: 'fullYear' }),
  ),
});

export const evaluationBudget = defineParagraphs({
  id: 'evaluationBudget',
  basis: '北京市部门决算公开格式（2020）第四部分 二（一）2（1）项目资金预算情况；未列资金来源的用语未核实',
  repeat: (_, own: Evaluated) => [own],
  member: ({ project }) => project,
  wording: '{notes}{projectName}项目预算资金{budget}。',
  slots: {
    notes: ifGiven((account, { project }) => joinedTextsAt(account, { project, kind: 'budgetNote' }), notes),
    projectName,
    budget: ifGiven(namesOfFunding('source'), bySource, inForm),
  },
});
