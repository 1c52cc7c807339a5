import type { Account } from '../../../account';
import { clause, ifGiven, words } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { threePublicPurposeOf } from '../../reasons';
import { countOf, finalOf } from '../../byItem/threePublicSlots';

const purpose = (account: Account): string => threePublicPurposeOf(account, 'overseas');

export const threePublicOverseas = defineParagraph({
  id: 'threePublicOverseas',
  basis: '上海市2024年度部门决算公开模板 第三部分 七（二）1',
  wording:
    '1、因公出国（境）费支出{final}万元。全年安排因公出国（境）团组{groups}个、累计{people}人次。{purpose}',
  slots: {
    final: finalOf('overseas'),
    groups: countOf('overseasGroups'),
    people: countOf('overseasPeople'),
    purpose: ifGiven(purpose, clause('开支内容包括：{purpose}。', { purpose: words(purpose) })),
  },
});
