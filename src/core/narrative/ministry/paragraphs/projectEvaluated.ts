import { projectsOf, type Account, type Project } from '../../../account';
import type { Figure } from '../../../expression';
import { projectExecutionRate, projectFundingAmount, projectResult } from '../../../figures';
import { clause, figure, ifAny, words } from '../../clause';
import { defineParagraphs, numbered } from '../../paragraph';
import { basisOf } from '../basis';

type Numbered = Project & { readonly number: string };

const funding =
  (stage: 'fullYear' | 'executed') =>
  (account: Account, { name }: Numbered): Figure =>
    projectFundingAmount.figure(account, { project: name, source: 'total', stage });

const completed = clause('，完成预算的{rate}%', {
  rate: figure((account, { name }: Numbered) => projectExecutionRate.figure(account, name)),
});

export const projectEvaluated = defineParagraphs({
  id: 'projectEvaluated',
  basis: basisOf('第三部分 十三（二）'),
  repeat: (account): readonly Numbered[] => numbered(projectsOf(account)),
  member: ({ name }) => name,
  wording:
    '{number}、“{name}”{kind}综述：根据年初设定的绩效目标，项目得分为{score}分。全年预算数为{budget}万元，执行数为{executed}万元{completion}。',
  slots: {
    number: words((_, { number }: Numbered) => number),
    name: words((_, { name }: Numbered) => name),
    kind: words((_, { hasReport }: Numbered) => (hasReport ? '绩效评价' : '绩效自评')),
    score: figure((account, { name }: Numbered) => projectResult.figure(account, name)),
    budget: figure(funding('fullYear')),
    executed: figure(funding('executed')),
    completion: ifAny((account, of: Numbered) => [funding('fullYear')(account, of)], completed),
  },
});
