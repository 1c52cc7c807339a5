import type { Account } from '../../../account';
import type { Figure } from '../../../expression';
import { expenditureOf, shareOfExpenditure } from '../../../figures';
import { expenditureKinds, type ExpenditureKind } from '../../../inputs/expenditure';
import { clause, eachAny, figure, ifAny, judged } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { currentYear } from '../../slots';

const kinds = [
  'basic',
  'project',
  'toSuperior',
  'business',
  'toAffiliates',
] as const satisfies readonly ExpenditureKind[];

function amountOf(account: Account, kind: ExpenditureKind): Figure {
  return expenditureOf.figure(account, { scope: 'all', code: '', kind });
}

const kindOfExpenditure = clause('{name}{amount}万元，占{share}%', {
  name: judged((_, kind: ExpenditureKind) => expenditureKinds[kind].header.zh),
  amount: figure(amountOf),
  share: figure((account, kind: ExpenditureKind) => shareOfExpenditure.figure(account, kind)),
});

const parts = clause('，其中：{kinds}', {
  kinds: eachAny(() => kinds, amountOf, '；', kindOfExpenditure),
});

export const expenditureOfYear = defineParagraph({
  id: 'expenditureOfYear',
  basis: '上海市2024年度部门决算公开模板 第三部分 三、支出决算情况说明（不涉及的不列）',
  wording: '本年支出合计{total}万元{parts}。',
  slots: {
    total: currentYear('totalExpenditure'),
    parts: ifAny((account) => kinds.map((kind) => amountOf(account, kind)), parts),
  },
});
