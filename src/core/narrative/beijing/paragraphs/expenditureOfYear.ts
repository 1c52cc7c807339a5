import type { Account } from '../../../account';
import type { Figure } from '../../../expression';
import { expenditureOf, shareOfExpenditure } from '../../../figures';
import { expenditureKinds, type ExpenditureKind } from '../../../inputs/expenditure';
import { clause, each, figure, ifAny, words } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { becauseOfPriorYear, comparedWithPriorYear, currentYear, year } from '../slots';

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

const share = clause('，占支出合计的{share}%', {
  share: figure((account, kind: ExpenditureKind) => shareOfExpenditure.figure(account, kind)),
});

const kindOfExpenditure = clause('{name}{amount}万元{share}', {
  name: words((_, kind: ExpenditureKind) => expenditureKinds[kind].header.zh),
  amount: figure(amountOf),
  share: ifAny((account, kind: ExpenditureKind) => [amountOf(account, kind)], share),
});

export const expenditureOfYear = defineParagraph({
  id: 'expenditureOfYear',
  basis: '北京市部门决算公开格式（2020）第二部分 二（二）支出决算说明',
  wording: '{year}年度本年支出合计{total}万元{change}，其中：{kinds}。{because}',
  slots: {
    year,
    total: currentYear('totalExpenditure'),
    change: comparedWithPriorYear('totalExpenditure'),
    kinds: each(() => kinds, '；', kindOfExpenditure),
    because: becauseOfPriorYear('totalExpenditure'),
  },
});
