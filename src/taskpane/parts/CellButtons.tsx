import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { fill, type Text } from '../../core/text';
import { FewAtFirst } from './FewAtFirst';
import { useWords } from './language';

export type GoToCell = (address: string) => Promise<void>;

const useStyles = makeStyles({
  cells: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  cell: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
  culprit: { minWidth: 'auto', fontWeight: tokens.fontWeightSemibold },
});

const few = 6;

const goTo: Text = { zh: '定位到 {cell}', en: 'Go to {cell}' };

const goToCulprit: Text = {
  zh: '定位到 {cell}，该单元格最可能有误',
  en: 'Go to {cell}, the cell most likely at fault',
};

interface CellButtonsProps {
  readonly cells: readonly string[];
  /** Those among them that are probably at fault; they stand out. */
  readonly culprits?: readonly string[];
  readonly goToCell: GoToCell;
}

/** The cells that something is about; a click selects one in the workbook. */
export function CellButtons({ cells, culprits = [], goToCell }: CellButtonsProps) {
  const styles = useStyles();
  const words = useWords();
  const inOrder = [...culprits, ...cells.filter((cell) => !culprits.includes(cell))];
  return (
    <div className={styles.cells}>
      <FewAtFirst items={inOrder} few={few}>
        {(shown) =>
          shown.map((cell) => {
            const isCulprit = culprits.includes(cell);
            return (
              <Button
                key={cell}
                size="small"
                appearance="outline"
                className={isCulprit ? styles.culprit : styles.cell}
                title={words(fill(isCulprit ? goToCulprit : goTo, { cell }))}
                onClick={() => void goToCell(cell)}
              >
                {cell}
              </Button>
            );
          })
        }
      </FewAtFirst>
    </div>
  );
}
