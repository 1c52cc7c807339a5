import { makeStyles, tokens } from '@fluentui/react-components';
import type { LedgerEntry } from '../../core/rules/ledger';
import { fill, type Text } from '../../core/text';
import { usePane } from '../paneContext';
import { CellButtons } from '../parts/CellButtons';
import { useWords } from '../parts/language';
import { ledgerColumns } from './ledgerColumns';

const useStyles = makeStyles({
  rule: { textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  count: { textAlign: 'end', verticalAlign: 'top', paddingLeft: tokens.spacingHorizontalXS },
});

const notChecked: Text = { zh: '未核对 {count} 项：{reason}。', en: '{count} not checked: {reason}.' };

const notDue: Text = { zh: '无可核对：{reason}。', en: 'Nothing to check: {reason}.' };

/** One rule of the ledger: its truth, why something was not checked with the cells where that is so, and its counts. */
export function LedgerRow({ entry }: { readonly entry: LedgerEntry }) {
  const styles = useStyles();
  const words = useWords();
  const { goToCell } = usePane().commands;
  return (
    <tr>
      <th scope="row" className={styles.rule} title={entry.basis}>
        {words(entry.title)}
        {entry.reasons.map(({ reason, count, cells }) => (
          <div key={reason.en}>
            {words(fill(count === 0 ? notDue : notChecked, { reason, count: String(count) }))}
            <CellButtons cells={cells} goToCell={goToCell} />
          </div>
        ))}
      </th>
      {ledgerColumns.map(({ of }) => (
        <td key={of} className={styles.count}>
          {entry[of]}
        </td>
      ))}
    </tr>
  );
}
