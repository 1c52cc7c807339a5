import type { Account } from '../../../account';
import { clause, ifAny, ifGiven, words } from '../../clause';
import { amountOf, countOf } from '../../byItem/threePublicSlots';
import { threePublicPurposeOf } from '../../reasons';
import { basisOf } from '../basis';
import { expenseParagraph } from '../expenseParagraph';

const purpose = (account: Account): string => threePublicPurposeOf(account, 'overseas');

const journeys = clause('全年安排因公出国（境）团组{groups}个、累计{people}人次。{purpose}', {
  groups: countOf('overseasGroups'),
  people: countOf('overseasPeople'),
  purpose: ifGiven(purpose, clause('开支内容包括：{purpose}。', { purpose: words(purpose) })),
});

export const threePublicOverseas = expenseParagraph({
  id: 'threePublicOverseas',
  basis: basisOf('第三部分 九（二）1'),
  item: 'overseas',
  subject: words(() => '1、因公出国（境）费'),
  details: ifAny((account) => [amountOf(account, 'overseas', 'final')], journeys),
});
