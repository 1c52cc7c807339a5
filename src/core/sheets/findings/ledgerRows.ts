import type { LedgerCounts, LedgerEntry } from '../../rules/ledger';
import type { Validation } from '../../validation';
import { across, lineAcross, stacked, textCell, wordsCell, type Grid } from '../grid';
import type { SheetCell } from '../reportSheet';
import type { StyleName } from '../styles';
import { shownColumns } from './columns';

const title =
  '核对清单：应核对的、已核对的、未核对的及原因　Ledger: what was due, what was checked, what was not and why';

const heads = [
  '勾稽关系 Relation',
  '规则 Rule',
  '依据 Basis',
  '未核对的原因 Why not checked',
  '应核对 Due',
  '一致 Tied',
  '尾差 Rounding',
  '不符 Refuted',
  '未核对 Not checked',
] as const;

/** How many of the sheet's columns each column of the ledger takes. */
const spans = [2, 2, 1, 1, 1, 1, 1, 1, 2] as const;

/** The ledger as it stands below the findings: every rule that was due with its counts, and their sums. */
export function ledgerRows({ ledger, summary }: Validation): Grid {
  return stacked([
    lineAcross('', 'caption', shownColumns),
    lineAcross(title, 'label', shownColumns),
    line(heads.map((head) => textCell(head, 'head'))),
    ...ledger.map(entryLine),
    line([textCell('合计 Total', 'labelCenter'), ...texts(['', '', '']), ...numbers(summary)]),
  ]);
}

function entryLine(entry: LedgerEntry): Grid {
  return line([
    textCell(entry.catalogue.join('、'), 'labelCenter'),
    ...texts([`${entry.title.zh}\n${entry.title.en}`, entry.basis, reasonsInWords(entry)]),
    ...numbers(entry),
  ]);
}

function reasonsInWords({ reasons }: LedgerEntry): string {
  return reasons
    .map(({ reason, count, cells }) => {
      const places = cells.length === 0 ? '' : `（${cells.join('、')}${count > cells.length ? ' …' : ''}）`;
      return `${reason.zh}${places}\n${reason.en}`;
    })
    .join('\n');
}

function texts(words: readonly string[]): readonly SheetCell[] {
  return words.map((text) => wordsCell(text, 'message'));
}

function numbers({ due, tied, rounding, refuted, notChecked }: LedgerCounts): readonly SheetCell[] {
  const style: StyleName = 'count';
  return [due, tied, rounding, refuted, notChecked].map((number) => ({ kind: 'number', number, style }));
}

function line(cells: readonly SheetCell[]): Grid {
  return across(...cells.map((cell, index) => [cell, spans[index] ?? 1] as const));
}
