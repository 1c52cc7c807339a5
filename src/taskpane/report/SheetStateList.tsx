import { Badge, type BadgeProps, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Text } from '../../core/text';
import type { SheetState } from '../../excel';
import type { GoToCell } from '../parts/CellButtons';
import { firstCellOf } from '../parts/firstCellOf';
import { ItemList } from '../parts/ItemList';
import { useWords } from '../parts/language';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  sheet: { minWidth: 'auto', flexGrow: 1, justifyContent: 'start', textAlign: 'start' },
  name: { flexGrow: 1 },
});

type State = SheetState['state'];

const title: Text = { zh: '报表的各张工作表', en: 'The sheets of the report' };

const words: Readonly<Record<State, Text>> = {
  absent: { zh: '未生成', en: 'not there yet' },
  current: { zh: '最新', en: 'current' },
  stale: { zh: '已过时', en: 'out of date' },
  editedByHand: { zh: '手工改过', en: 'edited by hand' },
  frozen: { zh: '已定稿', en: 'frozen' },
  frozenBehind: { zh: '已定稿，填报表有改动', en: 'frozen, inputs changed since' },
};

const colours: Readonly<Record<State, NonNullable<BadgeProps['color']>>> = {
  absent: 'informative',
  current: 'success',
  stale: 'warning',
  editedByHand: 'severe',
  frozen: 'brand',
  frozenBehind: 'warning',
};

interface SheetStateListProps {
  readonly sheets: readonly SheetState[];
  readonly goToCell: GoToCell;
}

/** Every sheet of the report beside what would be written now; one that is there can be gone to. */
export function SheetStateList({ sheets, goToCell }: SheetStateListProps) {
  return (
    <ItemList title={title} items={sheets}>
      {(sheet) => <StateLine sheet={sheet} goToCell={goToCell} />}
    </ItemList>
  );
}

function StateLine({ sheet, goToCell }: { readonly sheet: SheetState; readonly goToCell: GoToCell }) {
  const styles = useStyles();
  const say = useWords();
  const { name, state } = sheet;
  return (
    <div className={styles.line}>
      {state === 'absent' ? (
        <span className={styles.name}>{name}</span>
      ) : (
        <Button
          size="small"
          appearance="subtle"
          className={styles.sheet}
          onClick={() => void goToCell(firstCellOf(name))}
        >
          {name}
        </Button>
      )}
      <Badge appearance="tint" color={colours[state]}>
        {say(words[state])}
      </Badge>
    </div>
  );
}
