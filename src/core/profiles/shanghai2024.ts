import { shanghaiNarrative } from '../narrative';
import { shanghaiSheets } from '../sheets';
import type { Profile } from './profile';
import { shanghaiPublication } from './shanghaiPublication';
import { reasonsByItem } from './reasonsByItem';
import { dueRulesByItem } from './sharedDueRules';
import { sharedScores } from './sharedScores';

/** Shanghai, 2024: nine tables; text by 项 with 完成年初预算的比例. */
export const shanghai2024: Profile = {
  policy: {
    id: 'shanghai-2024',
    // A document of 2025 follows the model of 2024.
    years: { from: 2024, to: 2025 },
    printedMoney: '万元',
    amountDigits: 2,
    percentDigits: 2,
    scores: sharedScores({ word: '合格', english: 'passed' }, { word: '不合格', english: 'failed' }),
    // The model asks for the reason of every change but of what is level, item by item (项).
    reasons: reasonsByItem,
    tables: {
      hasFormNumber: false,
      namesBody: false,
      emptyNote: '说明：{unit}本年度没有{nothing}，故本表无数据。',
      // 债务还本支出, 债务付息支出: the model's summaries do not list them.
      classesWhereUsed: ['231', '232'],
      numbersLines: false,
    },
  },
  title: { zh: '上海市 2024 年度部门决算公开', en: 'Shanghai, final accounts of 2024' },
  basis: '上海市2024年度部门决算公开模板（九张表，第一至四部分）；普陀区生态环境局2025年度部门决算',
  sheets: shanghaiSheets,
  narrative: shanghaiNarrative,
  publication: shanghaiPublication,
  due: dueRulesByItem,
};
