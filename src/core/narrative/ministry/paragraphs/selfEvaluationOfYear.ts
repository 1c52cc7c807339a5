import { selfEvaluatedProjects } from '../../../account';
import { meanSelfEvaluation, selfEvaluatedAmount, selfEvaluatedProjectCount } from '../../../figures';
import { unitName } from '../../byItem/slots';
import { clause, figure, ifGiven } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { year } from '../../slots';
import { basisOf } from '../basis';

const evaluated = clause(
  '根据预算绩效管理要求，{unitName}组织对{year}年度项目支出开展绩效自评，涉及项目{count}个，资金{amount}万元，平均得分{mean}分。',
  {
    unitName,
    year,
    count: figure((account) => selfEvaluatedProjectCount.figure(account, '')),
    amount: figure((account) => selfEvaluatedAmount.figure(account)),
    mean: figure((account) => meanSelfEvaluation.figure(account)),
  },
);

export const selfEvaluationOfYear = defineParagraph({
  id: 'selfEvaluationOfYear',
  basis: basisOf('第三部分 十三（一）'),
  wording: '{evaluation}',
  slots: {
    evaluation: ifGiven(
      (account) =>
        selfEvaluatedProjects(account)
          .map(({ name }) => name)
          .join(''),
      evaluated,
      clause('{unitName}{year}年度没有开展绩效自评的项目。', { unitName, year }),
    ),
  },
});
