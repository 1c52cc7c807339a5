import { expenditure } from '../inputs/expenditure';
import { carryOver } from '../inputs/carryOver';
import { economic } from '../inputs/economic';
import { functionalClasses2020 } from '../inputs/functionalClasses';
import { fiscalFunds, funds, type Fund } from '../inputs/funds';
import type { InputList, WordColumn } from '../inputs/table';
import { revenue } from '../inputs/revenue';
import { itemsOf, oncePerAccount, statedRowsOf, wordsIn, type Account, type Row } from './account';

/** All funds together, the three fiscal ones, or one. */
export type Scope = 'all' | 'fiscal' | Fund;

/** Which rows of a coded list: those of a scope, below a code; the empty code is all of them. */
export interface Selection {
  readonly scope: Scope;
  readonly code: string;
}

type CodedList = InputList & { readonly code: WordColumn };

type Index = ReadonlyMap<string, readonly Row[]>;

/** For each scope and each code or beginning of a code that occurs, the rows that belong to it. */
function indexOf(list: CodedList): (account: Account) => Index {
  return oncePerAccount((account) => {
    const index = new Map<string, Row[]>();
    for (const row of itemsOf(account, list)) {
      for (const key of keysOf(list, row)) {
        const rows = index.get(key);
        if (rows === undefined) index.set(key, [row]);
        else rows.push(row);
      }
    }
    return index;
  });
}

function keysOf(list: CodedList, row: Row): readonly string[] {
  const code = wordsIn(row, list.code);
  const starts = [
    '',
    ...list.codeLengths.filter((length) => length <= code.length).map((n) => code.slice(0, n)),
  ];
  return scopesOf(row).flatMap((scope) => starts.map((start) => `${scope}|${start}`));
}

function scopesOf(row: Row): readonly Scope[] {
  const fund = fundOf(row);
  if (fund === undefined) return ['all'];
  return fiscalFunds.some((fiscal) => fiscal === fund) ? ['all', 'fiscal', fund] : ['all', fund];
}

const fundIds = [
  'publicBudget',
  'governmentFund',
  'stateCapital',
  'other',
] as const satisfies readonly Fund[];

/** The fund of an expenditure or carry-over row. */
export function fundOf(row: Row): Fund | undefined {
  const word = wordsIn(row, expenditure.by.fund) || wordsIn(row, carryOver.by.fund);
  return fundIds.find((id) => funds[id].word === word);
}

const revenueIndex = indexOf(revenue);
const expenditureIndex = indexOf(expenditure);
const carryOverIndex = indexOf(carryOver);
const economicIndex = indexOf(economic);

function rowsIn(index: Index, { scope, code }: Selection): readonly Row[] {
  return index.get(`${scope}|${code}`) ?? [];
}

/** Revenue rows below a code (all sources stand in each row, so there is no scope). */
export function revenueRows(account: Account, code: string): readonly Row[] {
  return rowsIn(revenueIndex(account), { scope: 'all', code });
}

export function expenditureRows(account: Account, selection: Selection): readonly Row[] {
  return rowsIn(expenditureIndex(account), selection);
}

export function carryOverRows(account: Account, selection: Selection): readonly Row[] {
  return rowsIn(carryOverIndex(account), selection);
}

/** Basic expenditure rows below an economic code. */
export function economicRows(account: Account, code: string): readonly Row[] {
  return rowsIn(economicIndex(account), { scope: 'all', code });
}

/** A code that the account uses, with its name. */
export interface NamedCode {
  readonly code: string;
  readonly name: string;
}

/** All codes of the given length that rows of the list belong to, sorted, with the name typed for them or none. */
function codesIn(list: CodedList, index: (account: Account) => Index) {
  return (account: Account, { scope, code }: Selection, length: number): readonly NamedCode[] => {
    const codes = new Set(
      rowsIn(index(account), { scope, code })
        .map((row) => wordsIn(row, list.code))
        .filter((own) => own.length >= length)
        .map((own) => own.slice(0, length)),
    );
    return [...codes].sort().map((own) => ({ code: own, name: nameOf(account, own) }));
  };
}

/** The codes of one length (3 类, 5 款, 7 项) under a selection of expenditure rows. */
export const expenditureCodes = codesIn(expenditure, expenditureIndex);

/** The codes at the lowest level that expenditure of a selection has, 项 wherever there are any, sorted. */
export function lowestExpenditureCodes(account: Account, selection: Selection): readonly NamedCode[] {
  const codes = new Set(expenditureRows(account, selection).map((row) => wordsIn(row, expenditure.by.code)));
  return [...codes].sort().map((code) => ({ code, name: nameOf(account, code) }));
}

export const carryOverCodes = codesIn(carryOver, carryOverIndex);
export const revenueCodes = codesIn(revenue, revenueIndex);
export const economicCodes = codesIn(economic, economicIndex);

const namesTyped = oncePerAccount((account) => {
  const names = new Map<string, string>();
  for (const list of [expenditure, revenue, carryOver, economic]) {
    const rows = [...itemsOf(account, list), ...statedRowsOf(account, list).map(({ row }) => row)];
    for (const row of rows) {
      const code = wordsIn(row, list.by.code);
      const name = wordsIn(row, list.by.name);
      if (code !== '' && name !== '' && !names.has(code)) names.set(code, name);
    }
  }
  return names;
});

/** The name typed for a code anywhere in the workbook, else its class's name in the dictionary, else the code itself. */
export function nameOf(account: Account, code: string): string {
  const inDictionary = functionalClasses2020.find((entry) => entry.code === code)?.name;
  return namesTyped(account).get(code) ?? inDictionary ?? code;
}
