import { expenditureRows, nameOf, numbersIn, type Selection } from '../account';
import { total } from '../expression';
import { expenditureKinds, type ExpenditureKind } from '../inputs/expenditure';
import { fill, verbatim, type Text } from '../text';
import { defineFigure } from './define';
import { scopeInWords } from './scopeInWords';

/** Expenditure of a scope (all funds, fiscal, one fund) below a code, of one kind or all. */
export interface ExpenditureKey extends Selection {
  readonly kind: ExpenditureKind | 'all';
}

const allKinds: Text = { zh: '支出', en: 'expenditure' };
const label: Text = { zh: '{scope}{code}{kind}', en: '{scope} {code} {kind}' };

export const expenditureOf = defineFigure<ExpenditureKey>({
  id: 'expenditureOf',
  title: { zh: '支出', en: 'Expenditure' },
  basis: '支出决算表；一般公共预算财政拨款支出决算表；K1、K4、K5、K7',
  measure: 'money',
  label: (account, { scope, code, kind }) =>
    fill(label, {
      scope: scopeInWords(scope),
      code: verbatim(code === '' ? '' : `“${nameOf(account, code)}”`),
      kind: kind === 'all' ? allKinds : expenditureKinds[kind].header,
    }),
  expr: (account, { kind, ...selection }) => {
    const rows = expenditureRows(account, selection);
    const columns = kind === 'all' ? Object.values(expenditureKinds) : [expenditureKinds[kind]];
    return total(columns.flatMap((column) => numbersIn(rows, column)));
  },
});
