import { ministryNarrative } from '../narrative';
import { ministrySheets } from '../sheets';
import { ministryPublication } from './ministryPublication';
import type { Profile } from './profile';
import { reasonsByItem } from './reasonsByItem';
import { dueRulesByItem } from './sharedDueRules';
import { sharedScores } from './sharedScores';

/** The central departments, 2023: nine tables with 行次 and 栏次; text by 项 with 完成年初预算的比例. */
export const ministry2023: Profile = {
  policy: {
    id: 'ministry-2023',
    // The nine tables were published so for 2022, too.
    years: { from: 2022, to: 2023 },
    printedMoney: '万元',
    amountDigits: 2,
    percentDigits: 2,
    scores: sharedScores({ word: '中', english: 'fair' }, { word: '差', english: 'poor' }),
    // The text gives the reason of every change but of what is level, item by item (unverified).
    reasons: reasonsByItem,
    tables: {
      hasFormNumber: true,
      namesBody: true,
      emptyNote: '说明：{unit}{year}年度没有{nothing}，故本表无数据。',
      classesWhereUsed: [],
      // As published on this form by a library for 2016; that the form of 2023 still has them is unverified.
      numbersLines: true,
    },
  },
  title: { zh: '中央部门 2023 年度部门决算公开', en: 'Central departments, final accounts of 2023' },
  basis:
    '九张表的名称和次序：财政部2024年7月25日关于中央部门公开2023年度部门决算的说明；表号、行次、栏次、正文用语未经核实；正文十三节的名称和次序见柳城县人民政府办公室2023年度部门决算',
  sheets: ministrySheets,
  narrative: ministryNarrative,
  publication: ministryPublication,
  due: dueRulesByItem,
};
