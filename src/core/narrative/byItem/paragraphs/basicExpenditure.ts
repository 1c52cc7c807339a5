import { economicCodes, type Account, type NamedCode } from '../../../account';
import type { Figure } from '../../../expression';
import { economicAmount, expenditureOf } from '../../../figures';
import { operatingClasses, personnelClasses } from '../../../figures/economicAmount';
import { clause, eachAny, figure, ifAny, words, type Slot } from '../../clause';
import { defineParagraph } from '../../paragraph';

const fund = 'publicBudget';

function amountOf(account: Account, codes: readonly string[]): Figure {
  return economicAmount.figure(account, { fund, codes });
}

const amountOfItem = (account: Account, { code }: NamedCode): Figure => amountOf(account, [code]);

const itemName = clause('{name}', { name: words((_, { name }: NamedCode) => name) });

/** The names of the items below some classes that have an amount. */
function including(classes: readonly string[]): Slot<unknown> {
  const itemsBelow = (account: Account): readonly NamedCode[] =>
    classes.flatMap((code) => economicCodes(account, { scope: 'all', code }, 5));
  return ifAny(
    (account) => itemsBelow(account).map((item) => amountOfItem(account, item)),
    clause('，主要包括：{items}', { items: eachAny(itemsBelow, amountOfItem, '、', itemName) }),
  );
}

export const basicExpenditure = defineParagraph({
  id: 'basicExpenditure',
  basis: '上海市2024年度部门决算公开模板 第三部分 六（不涉及的不列）',
  wording:
    '一般公共预算财政拨款基本支出{total}万元。其中：人员经费{personnel}万元{personnelItems}；公用经费{operating}万元{operatingItems}。',
  slots: {
    total: figure((account) => expenditureOf.figure(account, { scope: fund, code: '', kind: 'basic' })),
    personnel: figure((account) => amountOf(account, personnelClasses)),
    personnelItems: including(personnelClasses),
    operating: figure((account) => amountOf(account, operatingClasses)),
    operatingItems: including(operatingClasses),
  },
});
