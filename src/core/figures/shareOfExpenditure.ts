import { percentage } from '../expression';
import type { ExpenditureKind } from '../inputs/expenditure';
import { defineFigure } from './define';
import { expenditureOf } from './expenditureOf';

const everything = { scope: 'all', code: '' } as const;

/** The part of 本年支出合计 that a kind of expenditure makes up, in per cent. */
export const shareOfExpenditure = defineFigure<ExpenditureKind>({
  id: 'shareOfExpenditure',
  title: { zh: '占支出合计的比重', en: 'Share of total expenditure' },
  basis: '支出决算说明',
  measure: '%',
  subject: (account, kind) => expenditureOf.figure(account, { ...everything, kind }).label,
  expr: (account, kind) =>
    percentage(
      expenditureOf.figure(account, { ...everything, kind }).expr,
      expenditureOf.figure(account, { ...everything, kind: 'all' }).expr,
    ),
});
