import { evaluationFundingAmount, projectFundingAmount } from '../../../figures';
import { clause, figure, ifGiven } from '../../clause';
import { namesOfFunding } from '../../evaluationFunding';
import type { Evaluated } from '../../evaluationText';
import { defineParagraphs } from '../../paragraph';
import { year } from '../slots';
import { evaluationUseItem } from './evaluationUseItem';

const itemised = clause('{total}万元。按照项目实施情况具体分析如下：', {
  total: figure((account, { project }: Evaluated) =>
    evaluationFundingAmount.figure(account, { project, kind: 'use' }),
  ),
});

const inForm = clause('{total}万元。', {
  total: figure((account, { project }: Evaluated) =>
    projectFundingAmount.figure(account, { project, source: 'total', stage: 'executed' }),
  ),
});

export const evaluationUse = defineParagraphs({
  id: 'evaluationUse',
  basis: '北京市部门决算公开格式（2020）第四部分 二（一）2（3）项目资金使用情况',
  repeat: (_, own: Evaluated) => [own],
  member: ({ project }) => project,
  wording: '项目总资金截至{year}年12月底共支付金额为{paid}',
  slots: { year, paid: ifGiven(namesOfFunding('use'), itemised, inForm) },
  then: [evaluationUseItem],
});
