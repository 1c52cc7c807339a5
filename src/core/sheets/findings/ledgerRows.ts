import { catalogueWords } from '../../rules/catalogueWords';
import type { Catalogue, LedgerCounts, LedgerEntry } from '../../rules/ledger';
import { fill, type Language, type Text } from '../../text';
import type { Validation } from '../../validation';
import { across, lineAcross, stacked, textCell, type Grid } from '../grid';
import { shownColumns } from './columns';

const title =
  '核对清单：应核对的、已核对的、未核对的及原因　Ledger: what was due, what was checked, what was not and why';

const counts: Text = {
  zh: '应核对 {due} 项：一致 {tied}，尾差 {rounding}，不符 {refuted}，未核对 {notChecked}。',
  en: '{due} due: {tied} tied, {rounding} rounding, {refuted} refuted, {notChecked} not checked.',
};

/**
 * The ledger as it stands below the findings, in cells wide enough for two lines: every rule that was due, what became of it in words, and
 * why where something was not checked.
 */
export function ledgerRows({ ledger }: Validation): Grid {
  return stacked([
    lineAcross('', 'caption', shownColumns),
    lineAcross(title, 'label', shownColumns),
    ...ledger.map(entryLine),
  ]);
}

function entryLine(entry: LedgerEntry): Grid {
  const { catalogue, title: rule, basis } = entry;
  return across(
    [textCell(subjectOf(catalogue), 'labelCenter'), 2],
    [textCell([rule.zh, rule.en].join('\n'), 'message'), 3],
    [textCell([inWords(entry, 'zh'), inWords(entry, 'en')].join('\n'), 'message'), 3],
    [textCell([`依据 Basis：${basis}`, ...placesIn(entry)].join('\n'), 'message'), shownColumns - 8],
  );
}

/** What the first entry of the catalogue is about, with the codes of all that the rule serves. */
function subjectOf(catalogue: readonly Catalogue[]): string {
  const codes = catalogue.filter((entry) => entry !== 'form');
  const subject = catalogue.slice(0, 1).map((entry) => catalogueWords[entry].zh);
  return [...subject, ...(codes.length > 0 ? [codes.join('、')] : [])].join('\n');
}

function inWords(entry: LedgerEntry, language: Language): string {
  const reasons = entry.reasons.map(({ reason }) => reason[language]);
  const sum = entry.due === 0 ? [] : [fill(counts, countsOf(entry))[language]];
  return [...sum, ...reasons].join('\n');
}

function countsOf({ due, tied, rounding, refuted, notChecked }: LedgerCounts): Record<string, string> {
  const numbers = { due, tied, rounding, refuted, notChecked };
  return Object.fromEntries(Object.entries(numbers).map(([name, count]) => [name, String(count)]));
}

/** The cells that kept something from being checked, as far as they are named. */
function placesIn({ reasons }: LedgerEntry): readonly string[] {
  return reasons
    .filter(({ cells }) => cells.length > 0)
    .map(({ cells, count }) => cells.join('、') + (count > cells.length ? ' …' : ''));
}
