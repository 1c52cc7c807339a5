import { threePublicCount } from '../figures';
import { threePublicCounts } from '../inputs/threePublicCounts';
import { defineRule } from './engine/rule';

const pairs = [
  { groups: 'overseasGroups', people: 'overseasPeople' },
  { groups: 'receptions', people: 'receptionGuests' },
] as const;

/** A journey has one traveller at least, a reception one guest. */
export const threePublicPeopleCoverGroups = defineRule({
  id: 'threePublicPeopleCoverGroups',
  catalogue: 'K9',
  severity: 'warning',
  title: {
    zh: '团组数、批次不大于人次',
    en: 'Journeys and receptions are no more than the people in them',
  },
  why: {
    zh: '每个出国团组至少一人，每批接待至少一人次，所以组数、批次不会大于人次；大于时多半是两个数填反了。',
    en: 'A journey has one traveller at least, a reception one guest, so there are never more of them than of people; where there are, the two were mostly exchanged.',
  },
  basis: '其他重要事项 一：每个团组、每批次至少一人次',
  messages: {
    refuted: {
      zh: '{place} 的{groups}为 {left}，大于{people} {right}。每个团组、每批次至少一人次，请核对是否填反或填错。',
      en: '{place}: {groups}, {left}, are more than {people}, {right}. Each has one person at least; check whether the two were exchanged or mistyped.',
    },
  },
  checks: (account) =>
    pairs.map(({ groups, people }) => ({
      kind: 'relation',
      relation: {
        comparison: 'atMost',
        left: threePublicCount.expr(account, groups),
        right: threePublicCount.expr(account, people),
        reading: 'repeated',
      },
      measure: '个',
      mayDiffer: true,
      slots: { groups: threePublicCounts.by[groups].header, people: threePublicCounts.by[people].header },
    })),
});
