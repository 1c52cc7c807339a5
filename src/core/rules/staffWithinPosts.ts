import { headcount } from '../figures';
import { unit } from '../inputs/unit';
import { defineRule } from './engine/rule';

const pairs = [
  { staff: 'adminStaff', posts: 'adminPosts' },
  { staff: 'institutionStaff', posts: 'institutionPosts' },
] as const;

/** There are no more people than posts; where there rightly are, the text says why. */
export const staffWithinPosts = defineRule({
  id: 'staffWithinPosts',
  catalogue: 'form',
  severity: 'warning',
  title: { zh: '实有人数不大于编制数', en: 'Staff are no more than posts' },
  why: {
    zh: '编制数是核定的上限，实有人数一般不会超过它。超过时多半是两个数填反了，确属超编的要能说明。',
    en: 'Posts are an approved limit that staff seldom pass. Where they do, the two were mostly exchanged; real excess must be accounted for.',
  },
  basis: '部门决算说明 一（二）人员构成情况；超编须说明（未核实）',
  messages: {
    refuted: {
      zh: '{place} 的{staff}为 {left}，大于{posts} {right}，多出 {difference}。请核对是否填反或填错；确属超编的，请保留批准依据。',
      en: '{place}: {staff}, {left}, are more than {posts}, {right}, by {difference}. Check whether the two were exchanged or mistyped; where there are more people than posts, keep the evidence.',
    },
  },
  checks: (account) =>
    pairs.map(({ staff, posts }) => ({
      kind: 'relation',
      relation: {
        comparison: 'atMost',
        left: headcount.expr(account, staff),
        right: headcount.expr(account, posts),
        reading: 'repeated',
      },
      measure: '人',
      mayDiffer: true,
      slots: { staff: unit.by[staff].header, posts: unit.by[posts].header },
    })),
});
