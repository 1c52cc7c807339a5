import { expenditureRows, formRowOf, statedRowsOf, wordsIn, type Account, type Row } from '../account';
import type { ThreePublicItem } from '../figures';
import { expenditure } from '../inputs/expenditure';
import { funds } from '../inputs/funds';
import type { FormRow } from '../inputs/table';
import { threePublic } from '../inputs/threePublic';
import { asReason } from './prose';

/** The reason typed for a code itself, on its stated row or on its one row; none where only rows below it have reasons. */
export function reasonAt(account: Account, code: string): string {
  const stated = statedRowsOf(account, expenditure)
    .filter((entry) => entry.code === code && code !== '')
    .map(({ row }) => row)
    .filter((row) => ['', funds.publicBudget.word].includes(wordsIn(row, expenditure.by.fund)));
  const own = rowsBelow(account, code).filter((row) => wordsIn(row, expenditure.by.code) === code);
  return joined([...stated, ...own].map(reasonIn));
}

/** The reason for a code: the one typed for it, else the different reasons of the rows below it. */
export function reasonFor(account: Account, code: string): string {
  return reasonAt(account, code) || joined(rowsBelow(account, code).map(reasonIn));
}

function rowsBelow(account: Account, code: string): readonly Row[] {
  return expenditureRows(account, { scope: 'publicBudget', code });
}

function reasonIn(row: Row): string {
  return asReason(wordsIn(row, expenditure.by.reason));
}

/** The reason typed on the row of a public expense, or on the stated row of a total of them. */
export function threePublicReasonAt(account: Account, item: ThreePublicItem): string {
  return reasonOfRow(account, threePublic.row[item]);
}

/** The reason for a public expense: the one typed on its row, else the different reasons of the rows it is the total of. */
export function threePublicReasonFor(account: Account, item: ThreePublicItem): string {
  const parts = threePublic.row[item].totalOf.map((row) => reasonOfRow(account, row));
  return threePublicReasonAt(account, item) || joined(parts);
}

function reasonOfRow(account: Account, row: FormRow): string {
  return asReason(wordsIn(formRowOf(account, threePublic, row), threePublic.by.reason));
}

function joined(reasons: readonly string[]): string {
  return [...new Set(reasons)].filter((reason) => reason !== '').join('；');
}
