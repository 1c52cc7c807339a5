import type { NamedCode } from '../../../account';
import { figure } from '../../clause';
import { defineParagraphs } from '../../paragraph';
import { reasonFor } from '../../reasons';
import { againstBudget, comparedWithBudget, name, publicBudgetOf, sectionsOf } from '../publicBudgetSlots';
import { because, year } from '../slots';

export const publicBudgetBySection = defineParagraphs({
  id: 'publicBudgetBySection',
  basis: '北京市部门决算公开格式（2020）第二部分 四（二）一般公共预算财政拨款支出决算具体情况：款',
  repeat: (account, ofClass: NamedCode) => sectionsOf(account, ofClass),
  member: ({ code }) => code,
  wording: '“{name}”（款）{year}年度决算{final}万元{change}。{because}',
  slots: {
    name,
    year,
    final: figure(publicBudgetOf),
    change: comparedWithBudget,
    because: because(againstBudget, (account, { code }) => reasonFor(account, code)),
  },
});
