import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { TableState } from '../../core/survey';
import { fill, type Text } from '../../core/text';
import type { GoToCell } from '../parts/CellButtons';
import { firstCellOf } from '../parts/firstCellOf';
import { Fold } from '../parts/Fold';
import { useWords } from '../parts/language';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  table: { minWidth: 'auto', flexGrow: 1, justifyContent: 'start', textAlign: 'start' },
  absent: { flexGrow: 1, color: tokens.colorNeutralForeground3 },
});

const title: Text = {
  zh: '填报表：找到 {found} 张，共 {of} 张',
  en: 'Input tables: {found} of {of} found',
};

const rows: Text = { zh: '{filled} 行', en: '{filled#row|rows}' };
const fields: Text = { zh: '{filled}/{of}', en: '{filled} of {of}' };
const empty: Text = { zh: '未填', en: 'empty' };
const missing: Text = { zh: '缺，必需', en: 'missing, required' };
const leftOut: Text = { zh: '没有，可不填', en: 'not there, optional' };

interface TableStateListProps {
  readonly tables: readonly TableState[];
  readonly goToCell: GoToCell;
}

/** The input tables with how far they are filled in; opened at once where a required one is missing or empty. */
export function TableStateList({ tables, goToCell }: TableStateListProps) {
  const styles = useStyles();
  if (tables.length === 0) return null;
  const found = tables.filter(({ sheet }) => sheet !== undefined).length;
  return (
    <Fold
      id="tables"
      title={fill(title, { found: String(found), of: String(tables.length) })}
      isOpenAtFirst={tables.some(({ required, filled }) => required && filled === 0)}
    >
      <ul className={styles.list}>
        {tables.map((table) => (
          <li key={table.id}>
            <TableLine table={table} goToCell={goToCell} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function TableLine({ table, goToCell }: { readonly table: TableState; readonly goToCell: GoToCell }) {
  const styles = useStyles();
  const words = useWords();
  const { name, sheet, required, filled } = table;
  const isWanting = required && filled === 0;
  return (
    <div className={styles.line}>
      {sheet === undefined ? (
        <span className={styles.absent}>{words(name)}</span>
      ) : (
        <Button
          size="small"
          appearance="subtle"
          className={styles.table}
          onClick={() => void goToCell(firstCellOf(sheet))}
        >
          {words(name)}
        </Button>
      )}
      <Badge appearance="tint" color={isWanting ? 'danger' : 'informative'}>
        {words(filledInWords(table))}
      </Badge>
    </div>
  );
}

function filledInWords({ sheet, required, filled, of }: TableState): Text {
  if (sheet === undefined) return required ? missing : leftOut;
  if (filled === 0) return empty;
  return of === undefined
    ? fill(rows, { filled: String(filled) })
    : fill(fields, { filled: String(filled), of: String(of) });
}
