import { expenditureOf } from '../../../figures';
import type { Fund } from '../../../inputs/funds';
import { clause, each, figure, ifGiven, words, type Slot } from '../../clause';
import { allOf, freeTexts, type FreeText } from '../../freeText';
import { defineParagraph } from '../../paragraph';
import { year } from '../slots';

const basicOf = (fund: Fund): Slot<unknown> =>
  figure((account) => expenditureOf.figure(account, { scope: fund, code: '', kind: 'basic' }));

const note = clause('（{number}）{text}', {
  number: words((_, own: FreeText) => own.number),
  text: words((_, own: FreeText) => own.text),
});

const notes = clause('，其中：{notes}', {
  notes: each((account) => freeTexts(account, 'basicExpenditure'), '；', note),
});

export const basicExpenditure = defineParagraph({
  id: 'basicExpenditure',
  basis: '北京市部门决算公开格式（2020）第二部分 七、财政拨款基本支出决算情况说明',
  wording:
    '{year}年使用一般公共预算财政拨款安排基本支出{publicBudget}万元，使用政府性基金财政拨款安排基本支出{governmentFund}万元，使用国有资本经营预算财政拨款安排基本支出{stateCapital}万元{notes}。',
  slots: {
    year,
    publicBudget: basicOf('publicBudget'),
    governmentFund: basicOf('governmentFund'),
    stateCapital: basicOf('stateCapital'),
    notes: ifGiven(allOf('basicExpenditure'), notes),
  },
});
