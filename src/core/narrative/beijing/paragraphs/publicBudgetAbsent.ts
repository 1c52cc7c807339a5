import { defineParagraphs } from '../../paragraph';
import { classesOf } from '../publicBudgetSlots';

/** Stands in the place of the classes where there are none. */
export const publicBudgetAbsent = defineParagraphs({
  id: 'publicBudgetAbsent',
  basis: '北京市部门决算公开格式（2020）第二部分 五、六的用语；用于四（二）未核实',
  repeat: (account) => (classesOf(account).length === 0 ? ['all'] : []),
  member: (all) => all,
  wording: '本年度无此项经费。',
  slots: {},
});
