import { defineRule } from './engine/rule';
import { rateScoreStatements } from './engine/projectStatements';
import { isTruncated, relationOf } from './engine/statements';

/** 执行率得分 = 执行率 × 分值, at most the weight. */
export const rateScoresAgree = defineRule({
  id: 'rateScoresAgree',
  catalogue: 'P2',
  severity: 'error',
  title: {
    zh: '执行率得分由执行率得出',
    en: 'The score of an execution rate follows from the rate',
  },
  why: {
    zh: '执行率得分 = 执行率 × 分值，最多得满分。执行率不到 100% 而得满分，或得分与执行率对不上，都会使总分有误。',
    en: 'The score of an execution rate is the rate times its weight, at most the weight. A full score for less, or a score that does not follow from the rate, makes the total wrong.',
  },
  basis: '项目支出绩效自评表：执行率得分 = 执行率 × 分值，以分值为限；P2',
  messages: {
    refuted: {
      zh: '“{project}”的执行率得分填报为 {left}（{place}），应为 {right}。计算：{how}。请更正得分。',
      en: '{project}: the stated score of the execution rate is {left} ({place}); it should be {right}. Computed: {how}. Correct the score.',
    },
  },
  checks: (account) =>
    rateScoreStatements(account)
      .filter((statement) => !isTruncated(statement))
      .map((statement) => ({
        kind: 'relation',
        relation: relationOf(statement),
        measure: '分',
        slots: { project: statement.project.name },
      })),
});
