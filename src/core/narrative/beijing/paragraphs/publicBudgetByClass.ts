import type { NamedCode } from '../../../account';
import { clause, figure, ifGiven, words } from '../../clause';
import { defineParagraphs, numbered } from '../../paragraph';
import { reasonAt } from '../../reasons';
import { publicBudgetBySection } from './publicBudgetBySection';
import {
  againstBudget,
  classesOf,
  comparedWithBudget,
  name,
  publicBudgetOf,
  sectionsOf,
} from '../publicBudgetSlots';
import { because, year } from '../slots';

type NumberedClass = NamedCode & { readonly number: string };

export const publicBudgetByClass = defineParagraphs({
  id: 'publicBudgetByClass',
  basis: '北京市部门决算公开格式（2020）第二部分 四（二）一般公共预算财政拨款支出决算具体情况：类',
  repeat: (account): readonly NumberedClass[] => numbered(classesOf(account)),
  member: ({ code }) => code,
  wording: '{number}、“{name}”（类）{year}年度决算{final}万元{change}。{because}{sections}',
  slots: {
    number: words((_, { number }: NumberedClass) => number),
    name,
    year,
    final: figure(publicBudgetOf),
    change: comparedWithBudget,
    because: because(againstBudget, (account, { code }) => reasonAt(account, code)),
    sections: ifGiven(
      (account, of: NumberedClass) =>
        sectionsOf(account, of)
          .map(({ code }) => code)
          .join(''),
      clause('其中：', {}),
    ),
  },
  then: [publicBudgetBySection],
});
