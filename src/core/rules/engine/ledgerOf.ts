import type { Account, ReadProblem } from '../../account';
import type { Verdict } from '../../expression';
import type { Steps } from '../../steps';
import { fill, verbatim, type Text } from '../../text';
import type { Ledger, LedgerCounts, LedgerEntry, NotCheckedReason } from '../ledger';
import { absentTablesOf } from './absentTables';
import type { Due } from './dueRules';
import type { Judged } from './judgement';
import { notCheckedReasons } from './notCheckedReasons';
import type { Rule } from './rule';
import { listInWords } from './wording';

const accounting: Text = { zh: '登记核对情况', en: 'Accounting for what was due' };

const noRule: Text = { zh: '程序中没有这条规则', en: 'the program lacks this rule' };

const notRead: Text = {
  zh: '填报表未能读取，整套决算都没有核对：{places}',
  en: 'the input tables could not be read, so nothing was checked: {places}',
};

const nothingToCheck: Text = {
  zh: '工作簿中没有这条规则所涉及的数据',
  en: 'the workbook holds nothing that it speaks of',
};

const noTable: Text = {
  zh: '工作簿中没有这条规则所涉及的数据（没有填报表{tables}）',
  en: 'the workbook holds nothing that it speaks of (it lacks the input table {tables})',
};

/** What became of every rule that is due: none is left out, whether or not there was something to check. */
export function* ledgerOf(account: Account, due: readonly Due[], judged: readonly Judged[]): Steps<Ledger> {
  const byRule = judgedByRule(judged);
  const ledger: LedgerEntry[] = [];
  for (const [done, one] of due.entries()) {
    yield { step: accounting, done, of: due.length };
    const own = one.rule === undefined ? [] : (byRule.get(one.rule) ?? []);
    ledger.push(one.rule === undefined ? untouched(one, noRule) : entryOf(account, one, one.rule, own));
  }
  return ledger;
}

function entryOf(account: Account, one: Due, rule: Rule, own: readonly Judged[]): LedgerEntry {
  const reasons = own.length === 0 ? whyNothing(account, rule) : notCheckedReasons(own);
  return { ...headOf(one), ...countsOf(own), reasons };
}

/** The ledger of an account that could not be read: every rule due once, and not checked. */
export function ledgerUnread(due: readonly Due[], problems: readonly ReadProblem[]): Ledger {
  const places = problems.filter(({ blocking }) => blocking).map(({ cell }) => cell);
  const because = fill(notRead, { places: listInWords([...new Set(places)]) });
  return due.map((one) => untouched(one, one.rule === undefined ? noRule : because));
}

function judgedByRule(judged: readonly Judged[]): ReadonlyMap<Rule, readonly Judged[]> {
  const byRule = new Map<Rule, Judged[]>();
  for (const one of judged) {
    const own = byRule.get(one.rule);
    if (own === undefined) byRule.set(one.rule, [one]);
    else own.push(one);
  }
  return byRule;
}

type Head = Pick<LedgerEntry, 'rule' | 'catalogue' | 'title' | 'why' | 'basis'>;

function headOf({ id, catalogue, rule }: Due): Head {
  const { title, why, basis } = rule ?? { title: verbatim(id), why: verbatim(''), basis: '' };
  return { rule: id, catalogue, title, why, basis };
}

/** A rule of which nothing could be checked counts as one thing due. */
function untouched(one: Due, reason: Text): LedgerEntry {
  const reasons = [{ reason, count: 1, cells: [] }];
  return { ...headOf(one), due: 1, tied: 0, rounding: 0, refuted: 0, notChecked: 1, reasons };
}

function countsOf(own: readonly Judged[]): LedgerCounts {
  const ended = (verdict: Verdict): number => own.filter((one) => one.verdict === verdict).length;
  return {
    due: own.length,
    tied: ended('tied'),
    rounding: ended('rounding'),
    refuted: ended('refuted'),
    notChecked: ended('notChecked'),
  };
}

function whyNothing(account: Account, rule: Rule): readonly NotCheckedReason[] {
  const absent = absentTablesOf(rule, account);
  const tables = {
    zh: absent.map(({ name }) => `“${name}”`).join(''),
    en: absent.map(({ name, english }) => `"${name}" (${english})`).join(', '),
  };
  const reason = absent.length === 0 ? nothingToCheck : fill(noTable, { tables });
  return [{ reason, count: 0, cells: [] }];
}
