import { defineParagraphs } from '../../paragraph';
import { year } from '../../slots';
import { unitName } from '../slots';
import { hasThreePublic } from '../threePublicSlots';

export const threePublicAbsent = defineParagraphs({
  id: 'threePublicAbsent',
  basis: '上海市2024年度部门决算公开模板 第三部分 七：无“三公”经费财政拨款支出的部门',
  repeat: (account) => (hasThreePublic(account) ? [] : ['all']),
  member: (all) => all,
  wording: '{unitName}{year}年度无“三公”经费财政拨款支出。',
  slots: { unitName, year },
});
