import type { Account } from '../../../account';
import { expertLossRate, expertMean } from '../../../figures';
import { each, figure, words } from '../../clause';
import { analysisOf, type Aspect, type Indicator } from '../../indicatorTree';
import { defineParagraphs, numbered } from '../../paragraph';
import { sentence } from '../evaluationSlots';

type NumberedIndicator = Indicator & { readonly number: string };

export const indicatorAnalysis = defineParagraphs({
  id: 'indicatorAnalysis',
  basis: '北京市部门决算公开格式（2020）第四部分 二（四）绩效评价指标分析',
  repeat: (_: Account, { indicators }: Aspect): readonly NumberedIndicator[] => numbered(indicators),
  member: ({ key }) => Object.values(key).join(','),
  wording: '（{number}）{name}分析：{findings}考评平均分为{mean}分，失分率为{loss}%。',
  slots: {
    number: words((_, { number }: NumberedIndicator) => number),
    name: words((_, { name }: NumberedIndicator) => name),
    findings: each(analysisOf, '', sentence),
    mean: figure((account, { key }: NumberedIndicator) => expertMean.figure(account, key)),
    loss: figure((account, { key }: NumberedIndicator) => expertLossRate.figure(account, key)),
  },
});
