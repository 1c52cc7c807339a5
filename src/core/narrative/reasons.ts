import {
  expenditureRows,
  formRowOf,
  statedRowsOf,
  wordsIn,
  type Account,
  type Row,
  type Selection,
} from '../account';
import type { ThreePublicItem } from '../figures';
import { expenditure } from '../inputs/expenditure';
import { funds, type Fund } from '../inputs/funds';
import type { FormRow, WordColumn } from '../inputs/table';
import { threePublic } from '../inputs/threePublic';
import { asReason, withoutStop } from './prose';

/** A code of one fund; the empty code is all of it. */
type OfFund = Selection & { readonly scope: Fund };

const publicBudget = (code: string): OfFund => ({ scope: 'publicBudget', code });

/**
 * The reason typed for a code of the general public budget itself, on its stated row (合计 for the empty code) or on its
 * one row; none where only rows below it have reasons.
 */
export function reasonAt(account: Account, code: string): string {
  return joined(rowsAt(account, publicBudget(code)).map(reasonIn));
}

/** The reason for a code: the one typed for it, else the different reasons of the rows below it. */
export function reasonFor(account: Account, of: OfFund | string): string {
  const selection = typeof of === 'string' ? publicBudget(of) : of;
  return (
    joined(rowsAt(account, selection).map(reasonIn)) ||
    joined(expenditureRows(account, selection).map(reasonIn))
  );
}

/** What a code was spent on, as typed on its rows. */
export function purposeOf(account: Account, of: OfFund): string {
  return joined(rowsAt(account, of).map((row) => withoutStop(wordsIn(row, expenditure.by.purpose))));
}

/** The stated row of a code, and its own rows. */
function rowsAt(account: Account, { scope, code }: OfFund): readonly Row[] {
  const stated = statedRowsOf(account, expenditure)
    .filter((entry) => entry.code === code)
    .map(({ row }) => row)
    .filter((row) => ['', funds[scope].word].includes(wordsIn(row, expenditure.by.fund)));
  const own = expenditureRows(account, { scope, code }).filter(
    (row) => wordsIn(row, expenditure.by.code) === code,
  );
  return [...stated, ...own];
}

function reasonIn(row: Row): string {
  return asReason(wordsIn(row, expenditure.by.reason));
}

const { reason: fromBudget, priorReason, purpose } = threePublic.by;

/** The reason typed on the row of a public expense, or on the stated row of a total of them. */
export function threePublicReasonAt(account: Account, item: ThreePublicItem): string {
  return reasonOfRow(account, threePublic.row[item], fromBudget);
}

/** The reason for a public expense: the one typed on its row, else the different reasons of the rows it is the total of. */
export function threePublicReasonFor(
  account: Account,
  item: ThreePublicItem,
  column: WordColumn = fromBudget,
): string {
  const parts = threePublic.row[item].totalOf.map((row) => reasonOfRow(account, row, column));
  return reasonOfRow(account, threePublic.row[item], column) || joined(parts);
}

/** The same of the change from the prior year. */
export function threePublicPriorReasonFor(account: Account, item: ThreePublicItem): string {
  return threePublicReasonFor(account, item, priorReason);
}

/** What a public expense was spent on. */
export function threePublicPurposeOf(account: Account, item: ThreePublicItem): string {
  return withoutStop(wordsIn(formRowOf(account, threePublic, threePublic.row[item]), purpose));
}

function reasonOfRow(account: Account, row: FormRow, column: WordColumn): string {
  return asReason(wordsIn(formRowOf(account, threePublic, row), column));
}

function joined(reasons: readonly string[]): string {
  return [...new Set(reasons)].filter((reason) => reason !== '').join('；');
}
