import { clause, eachAny, ifAny } from '../../clause';
import { kinds, kindSlots, spentOn } from '../../kindsOfExpenditure';
import { defineParagraph } from '../../paragraph';
import { currentYear } from '../../slots';

const kindOfExpenditure = clause('{name}{amount}万元，占{share}%', kindSlots);

const parts = clause('，其中：{kinds}', {
  kinds: eachAny(() => kinds, spentOn, '；', kindOfExpenditure),
});

export const expenditureOfYear = defineParagraph({
  id: 'expenditureOfYear',
  basis: '上海市2024年度部门决算公开模板 第三部分 三、支出决算情况说明（不涉及的不列）',
  wording: '本年支出合计{total}万元{parts}。',
  slots: {
    total: currentYear('totalExpenditure'),
    parts: ifAny((account) => kinds.map((kind) => spentOn(account, kind)), parts),
  },
});
