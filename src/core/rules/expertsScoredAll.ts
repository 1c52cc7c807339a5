import { itemsOf, scoresIn } from '../account';
import { expertScores } from '../inputs/expertScores';
import { defineRule } from './engine/rule';
import { isFilled, nameInTable } from './engine/wording';

/** Every expert scores every indicator: a blank one leaves a mean over fewer experts. */
export const expertsScoredAll = defineRule({
  id: 'expertsScoredAll',
  catalogue: 'P4',
  severity: 'warning',
  title: { zh: '每位专家对每项指标都有评分', en: 'Every expert scored every indicator' },
  why: {
    zh: '平均分 = 合计 ÷ 专家人数。少一位专家的评分，这一行的平均分就只按其余专家计算，与其他行的口径不同。',
    en: 'A mean is the total by the number of experts. With one score missing, the mean of that row is over fewer experts than the others.',
  },
  basis: '绩效评价报告 评分表：平均分 = 合计 / 专家人数；P4',
  messages: {
    refuted: {
      zh: '{place}（{names}）没有填评分，这一行的平均分只按 {count} 位专家计算。请补填；专家确未评分的，请在报告中说明。',
      en: '{place} ({names}) has no score; the mean of this row is over {count#expert|experts} only. Fill it in; where the expert gave none, say so in the report.',
    },
  },
  checks: (account) =>
    itemsOf(account, expertScores)
      .map((row) => scoresIn(account, row))
      .filter((scores) => scores.length > 0)
      .map((scores) => {
        const blank = scores.filter((score) => !isFilled(score));
        return {
          kind: 'fact',
          holds: blank.length === 0,
          cells: blank,
          slots: {
            names: blank.map(nameInTable).join('、'),
            count: String(scores.length - blank.length),
          },
        };
      }),
});
