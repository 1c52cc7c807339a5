import { expenditure } from '../inputs/expenditure';
import { defineRule } from './engine/rule';
import { statedTotalChecks, statedTotalMessage } from './engine/statedTotals';

/** 支出决算表: stated rows and columns against the details. */
export const expenditureTotalsAgree = defineRule({
  id: 'expenditureTotalsAgree',
  catalogue: 'K4',
  severity: 'error',
  title: { zh: '支出合计与明细一致', en: 'Stated expenditure totals agree with the details' },
  why: {
    zh: '“支出明细”里写明的合计行、类款行和合计列只用来核对：合计等于各类之和，类等于款之和，款等于项之和，支出合计等于基本支出、项目支出等各列之和。',
    en: 'Total rows, class and section rows and total columns among the expenditure are there to be checked: the total is that of the classes, a class that of its sections, a section that of its items, and total expenditure that of the columns.',
  },
  basis: '收入支出决算总表；支出决算表；K1、K4、K5、K7',
  messages: { refuted: statedTotalMessage },
  checks: (account) => statedTotalChecks(account, expenditure),
});
