import { Body1 } from '@fluentui/react-components';
import type { ReadProblem } from '../../core/account';
import type { Text } from '../../core/text';
import { CellButtons, type GoToCell } from '../parts/CellButtons';
import { ItemList } from '../parts/ItemList';
import { useWords } from '../parts/language';

const title: Text = { zh: '未能读取', en: 'Could not be read' };

interface ReadProblemListProps {
  readonly problems: readonly ReadProblem[];
  readonly goToCell: GoToCell;
}

/** What could not be read; a problem with a cell leads there, a missing table has no cell. */
export function ReadProblemList({ problems, goToCell }: ReadProblemListProps) {
  const words = useWords();
  return (
    <ItemList title={title} items={problems}>
      {({ cell, message }) => (
        <>
          <Body1>{words(message)}</Body1>
          {cell.includes('!') && <CellButtons cells={[cell]} goToCell={goToCell} />}
        </>
      )}
    </ItemList>
  );
}
