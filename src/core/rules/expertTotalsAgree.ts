import { cell, total } from '../expression';
import { expertMeanStatements, expertSums } from './engine/expertStatements';
import { defineRule, type RelationCheck } from './engine/rule';
import { statedTotalMessage } from './engine/statedTotals';
import { isTruncated, relationOf } from './engine/statements';
import { nameInTable } from './engine/wording';

/** 合计 = Σ experts, 平均分 = their mean, and the 总分 row down every column. */
export const expertTotalsAgree = defineRule({
  id: 'expertTotalsAgree',
  catalogue: 'P4',
  severity: 'error',
  title: {
    zh: '专家评分表的合计、平均分与评分一致',
    en: 'Totals and means of the expert table agree with the scores',
  },
  why: {
    zh: '评分表的每个得分同时在行和列里相加：行有合计和平均分，列有总分。写明的合计、平均分应由各位专家的得分算出，一个得分填错会使行和列同时不符，因而能找出是哪一格。',
    en: 'Each score of the table is added up along its row and down its column. Stated totals and means must follow from the experts’ scores; a wrong score breaks its row and its column, which tells the cell.',
  },
  basis: '绩效评价报告 评分表：合计 = Σ 各专家评分，平均分 = 合计 / 专家人数；P4',
  messages: { refuted: statedTotalMessage },
  checks: (account) => [
    ...expertSums(account).map(({ stated, parts }): RelationCheck<'name'> => ({
      kind: 'relation',
      relation: { comparison: 'equals', left: cell(stated), right: total(parts), reading: 'repeated' },
      measure: '分',
      slots: { name: nameInTable(stated) },
    })),
    ...expertMeanStatements(account)
      .filter((statement) => !isTruncated(statement))
      .map((statement): RelationCheck<'name'> => ({
        kind: 'relation',
        relation: relationOf(statement),
        measure: '分',
        slots: { name: nameInTable(statement.stated) },
      })),
  ],
});
