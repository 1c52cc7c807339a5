import type { Ledger } from '../../core/rules/ledger';
import { fill, type Text } from '../../core/text';
import { isOpen } from './ledgerGroups';

const withOpen: Text = {
  zh: '核对清单：应核对 {rules} 条规则，其中 {open} 条有未核对的',
  en: 'What was due: {rules#rule|rules}, {open} of them not checked in full',
};

const withIdle: Text = {
  zh: '核对清单：应核对 {rules} 条规则，均已核对；其中 {idle} 条没有涉及的数据',
  en: 'What was due: {rules#rule|rules}, all checked; {idle} of them found nothing to check',
};

const allChecked: Text = {
  zh: '核对清单：应核对 {rules} 条规则，均已核对',
  en: 'What was due: {rules#rule|rules}, all checked',
};

/** How far the rules that were due have been checked, in one line. */
export function ledgerTitle(ledger: Ledger): Text {
  const open = ledger.filter(isOpen).length;
  const idle = ledger.filter(({ due }) => due === 0).length;
  const wording = open > 0 ? withOpen : idle > 0 ? withIdle : allChecked;
  return fill(wording, { rules: String(ledger.length), open: String(open), idle: String(idle) });
}
