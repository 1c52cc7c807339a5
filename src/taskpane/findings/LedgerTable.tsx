import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { catalogueWords } from '../../core/rules/catalogueWords';
import type { Catalogue, Ledger } from '../../core/rules/ledger';
import type { Text } from '../../core/text';
import { useWords } from '../parts/language';
import { ledgerColumns } from './ledgerColumns';
import { ledgerGroups } from './ledgerGroups';
import { LedgerRow } from './LedgerRow';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  head: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, verticalAlign: 'bottom' },
  code: { color: tokens.colorNeutralForeground3 },
});

const ruleHead: Text = { zh: '规则', en: 'Rule' };

/** The ledger as a table: a row for each rule, under the entry of the catalogue that it serves. */
export function LedgerTable({ ledger }: { readonly ledger: Ledger }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[ruleHead, ...ledgerColumns.map(({ head }) => head)].map((head) => (
            <th key={head.en} scope="col" className={styles.head}>
              {words(head)}
            </th>
          ))}
        </tr>
      </thead>
      {ledgerGroups(ledger).map(({ entry, rules }) => (
        <tbody key={entry}>
          <tr>
            <th scope="rowgroup" colSpan={ledgerColumns.length + 1} className={styles.head}>
              {words(catalogueWords[entry])} <Caption1 className={styles.code}>{codeOf(entry)}</Caption1>
            </th>
          </tr>
          {rules.map((one) => (
            <LedgerRow key={one.rule} entry={one} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function codeOf(entry: Catalogue): string {
  return entry === 'form' ? '' : entry;
}
