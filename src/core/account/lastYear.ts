import { unit } from '../inputs/unit';
import type { Steps } from '../steps';
import { fill, type Text } from '../text';
import { cardOf, wordsIn, type Account } from './account';
import type { ReadProblem } from './reading/problem';
import type { RawWorkbook } from './reading/rawTable';
import { readAccountInSteps, type AccountReading } from './reading/readAccount';

const place = '上年工作簿';

const expectedFile: Text = {
  zh: '本单位上一年度的填报工作簿',
  en: 'the same body’s workbook of the year before',
};

const faults = {
  unreadable: {
    zh: '上年的工作簿读不出来，没有与上年核对：{first}',
    en: 'The workbook of last year could not be read, so nothing was compared with it: {first}',
  },
  otherYear: {
    zh: '上年的工作簿填的是 {found} 年度，应为 {expected} 年度，没有与它核对。请换成上年的工作簿后重新校验。',
    en: 'The workbook of last year is of {found}; {expected} was expected, so nothing was compared with it. Give the one of the year before and validate again.',
  },
  otherUnit: {
    zh: '上年的工作簿是“{found}”的，本工作簿是“{expected}”的，没有与它核对。请换成本单位的工作簿；单位更名的，请先在上年工作簿的副本中改为现名。',
    en: 'The workbook of last year is that of {found}, this one of {expected}, so nothing was compared with it. Give the workbook of the same body; where it was renamed, write the new name into a copy.',
  },
} as const;

/** The account with that of the year before beside it; without it, and why, where last year's workbook is not the right one. */
export function* besideLastYear(
  { account, problems }: AccountReading,
  raw: RawWorkbook | undefined,
): Steps<AccountReading> {
  if (account === undefined || raw === undefined) return { account, problems };
  const last = yield* readAccountInSteps(raw, [account.policy]);
  if (last.account === undefined) return { account, problems: [...problems, ...unreadable(last)] };
  const fault = faultOf(account, last.account);
  return fault === undefined
    ? { account: { ...account, lastYear: last.account }, problems }
    : { account, problems: [...problems, fault] };
}

function unreadable({ problems }: AccountReading): readonly ReadProblem[] {
  return problems
    .slice(0, 1)
    .map(({ message }) => problemOf('', fill(faults.unreadable, { first: message })));
}

function faultOf(account: Account, lastYear: Account): ReadProblem | undefined {
  const year = { found: String(lastYear.year), expected: String(account.year - 1) };
  if (year.found !== year.expected) return problemOf(year.found, fill(faults.otherYear, year));
  const name = { found: nameIn(lastYear), expected: nameIn(account) };
  return name.found === name.expected ? undefined : problemOf(name.found, fill(faults.otherUnit, name));
}

function nameIn(account: Account): string {
  return wordsIn(cardOf(account, unit), unit.by.name);
}

/** This year's account is as good as without it. */
function problemOf(found: string, message: Text): ReadProblem {
  return { cell: place, found, expected: expectedFile, message, blocking: false };
}
