import { expenditureRows, numbersIn, type Selection } from '../account';
import { total } from '../expression';
import { expenditureKinds, type ExpenditureKind } from '../inputs/expenditure';
import { fill, type Text } from '../text';
import { defineFigure } from './define';
import { ofSelection } from './labelOf';

/** Expenditure of a scope (all funds, fiscal, one fund) below a code, of one kind or all. */
export interface ExpenditureKey extends Selection {
  readonly kind: ExpenditureKind | 'all';
}

const allKinds = {
  total: { zh: '本年支出合计', en: 'Total expenditure' },
  item: { zh: '支出', en: 'Expenditure' },
} as const satisfies Readonly<Record<string, Text>>;

const oneKind: Text = { zh: '{kind}', en: 'Expenditure ({kind})' };

export const expenditureOf = defineFigure<ExpenditureKey>({
  id: 'expenditureOf',
  title: { zh: '支出', en: 'Expenditure' },
  basis: '支出决算表；一般公共预算财政拨款支出决算表；K1、K4、K5、K7',
  measure: 'money',
  label: (account, { kind, ...selection }) =>
    ofSelection(
      account,
      selection,
      kind === 'all'
        ? allKinds[selection.code === '' ? 'total' : 'item']
        : fill(oneKind, { kind: expenditureKinds[kind].header }),
    ),
  expr: (account, { kind, ...selection }) => {
    const rows = expenditureRows(account, selection);
    const columns = kind === 'all' ? Object.values(expenditureKinds) : [expenditureKinds[kind]];
    return total(columns.flatMap((column) => numbersIn(rows, column)));
  },
});
