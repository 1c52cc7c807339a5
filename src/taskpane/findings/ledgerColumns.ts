import type { LedgerCounts } from '../../core/rules/ledger';
import type { Text } from '../../core/text';

/** The counts of a rule in the order in which they are shown. */
export const ledgerColumns: readonly { readonly of: keyof LedgerCounts; readonly head: Text }[] = [
  { of: 'notChecked', head: { zh: '未核', en: 'Open' } },
  { of: 'due', head: { zh: '应核', en: 'Due' } },
  { of: 'tied', head: { zh: '一致', en: 'Tied' } },
  { of: 'rounding', head: { zh: '尾差', en: 'Rounding' } },
  { of: 'refuted', head: { zh: '不符', en: 'Refuted' } },
];
