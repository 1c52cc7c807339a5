import { makeStyles, tokens } from '@fluentui/react-components';
import type { Catalogue, Ledger, LedgerCounts, LedgerEntry } from '../../core/rules/ledger';
import { fill, type Text, verbatim } from '../../core/text';
import { CellButtons, type GoToCell } from '../parts/CellButtons';
import { useWords } from '../parts/language';
import { isOpen, ledgerGroups } from './ledgerGroups';
import { Summary } from '../parts/Summary';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  head: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, verticalAlign: 'bottom' },
  rule: { textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  count: { textAlign: 'end', verticalAlign: 'top', paddingLeft: tokens.spacingHorizontalXS },
});

const title: Text = {
  zh: '核对清单：应核对 {rules} 条规则，其中 {open} 条有未核对的',
  en: 'What was due: {rules} rules, {open} of them not checked in full',
};

const ruleHead: Text = { zh: '规则', en: 'Rule' };

const columns: readonly { readonly of: keyof LedgerCounts; readonly head: Text }[] = [
  { of: 'notChecked', head: { zh: '未核', en: 'Open' } },
  { of: 'due', head: { zh: '应核', en: 'Due' } },
  { of: 'tied', head: { zh: '一致', en: 'Tied' } },
  { of: 'rounding', head: { zh: '尾差', en: 'Rounding' } },
  { of: 'refuted', head: { zh: '不符', en: 'Refuted' } },
];

interface LedgerViewProps {
  readonly ledger: Ledger;
  readonly goToCell: GoToCell;
}

/** What was due rule by rule and how it ended, opened on demand; what was not checked comes first, and says why. */
export function LedgerView({ ledger, goToCell }: LedgerViewProps) {
  const styles = useStyles();
  const words = useWords();
  if (ledger.length === 0) return null;
  const counts = { rules: String(ledger.length), open: String(ledger.filter(isOpen).length) };
  return (
    <details>
      <Summary>{words(fill(title, counts))}</Summary>
      <table className={styles.table}>
        <thead>
          <tr>
            {[ruleHead, ...columns.map(({ head }) => head)].map((head) => (
              <th key={head.en} scope="col" className={styles.head}>
                {words(head)}
              </th>
            ))}
          </tr>
        </thead>
        {ledgerGroups(ledger).map(({ entry, rules }) => (
          <tbody key={entry}>
            <tr>
              <th scope="rowgroup" colSpan={columns.length + 1} className={styles.head}>
                {words(entryInWords(entry))}
              </th>
            </tr>
            {rules.map((one) => (
              <LedgerRow key={one.rule} entry={one} goToCell={goToCell} />
            ))}
          </tbody>
        ))}
      </table>
    </details>
  );
}

function LedgerRow({ entry, goToCell }: { readonly entry: LedgerEntry; readonly goToCell: GoToCell }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <tr>
      <th scope="row" className={styles.rule} title={entry.basis}>
        {words(entry.title)}
        {entry.reasons.map(({ reason, count, cells }) => (
          <div key={reason.en}>
            {words(reasonInWords(reason, count))}
            <CellButtons cells={cells} goToCell={goToCell} />
          </div>
        ))}
      </th>
      {columns.map(({ of }) => (
        <td key={of} className={styles.count}>
          {entry[of]}
        </td>
      ))}
    </tr>
  );
}

const notChecked: Text = { zh: '未核对 {count} 项：{reason}。', en: '{count} not checked: {reason}.' };

const notDue: Text = { zh: '无可核对：{reason}。', en: 'Nothing to check: {reason}.' };

function reasonInWords(reason: Text, count: number): Text {
  return fill(count === 0 ? notDue : notChecked, { reason, count: String(count) });
}

const form: Text = { zh: '填报形式', en: 'Form of what was typed' };

function entryInWords(entry: Catalogue): Text {
  return entry === 'form' ? form : verbatim(entry);
}
