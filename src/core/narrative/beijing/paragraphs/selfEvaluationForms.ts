import { selfEvaluatedProjectCount } from '../../../figures';
import { clause, figure, ifAny } from '../../clause';
import { defineParagraph } from '../../paragraph';

const forms = clause('共{count}个项目，详见《项目支出绩效自评表》。', {
  count: figure((account) => selfEvaluatedProjectCount.figure(account, '')),
});

export const selfEvaluationForms = defineParagraph({
  id: 'selfEvaluationForms',
  basis: '北京市部门决算公开格式（2020）第四部分 三、项目支出绩效自评表；用语未核实（表见附表）',
  wording: '{forms}',
  slots: {
    forms: ifAny(
      (account) => [selfEvaluatedProjectCount.figure(account, '')],
      forms,
      clause('本年度没有填报项目支出绩效自评表的项目。', {}),
    ),
  },
});
