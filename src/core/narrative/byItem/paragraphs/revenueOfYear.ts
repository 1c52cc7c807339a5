import { clause, eachAny, ifAny } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { currentYear } from '../../slots';
import { cameFrom, sources, sourceSlots } from '../../sourcesOfRevenue';

const source = clause('{name}{amount}万元，占{share}%', sourceSlots);

const parts = clause('，其中：{sources}', {
  sources: eachAny(() => sources, cameFrom, '；', source),
});

export const revenueOfYear = defineParagraph({
  id: 'revenueOfYear',
  basis: '上海市2024年度部门决算公开模板 第三部分 二、收入决算情况说明（不涉及的不列）',
  wording: '本年收入合计{total}万元{parts}。',
  slots: {
    total: currentYear('totalRevenue'),
    parts: ifAny((account) => sources.map((own) => cameFrom(account, own)), parts),
  },
});
