import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Correction, Explanation } from '../../core/rules/finding';
import { slipWords } from '../../core/rules/engine/slipWords';
import { fill, type Text, verbatim } from '../../core/text';
import { CellButtons, type GoToCell } from '../parts/CellButtons';
import { FewAtFirst } from '../parts/FewAtFirst';
import { useWords } from '../parts/language';

const few = 3;

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
});

const name: Text = {
  zh: '可能的更正，最可能的在前；由您决定，程序不会自动更改',
  en: 'What would put it right, the likeliest first; you decide, nothing is replaced by itself',
};

const reads: Text = {
  zh: '{cell} 填的是 {held}，应为 {value}{slip}',
  en: '{cell} holds {held} and should read {value}{slip}',
};

const nothing: Text = { zh: '空白', en: 'nothing' };

const noSlip: Text = verbatim('');

interface ExplanationListProps {
  readonly explanations: readonly Explanation[];
  readonly goToCell: GoToCell;
}

/** Which cells, corrected how, would put a finding right; a click goes to the cell. */
export function ExplanationList({ explanations, goToCell }: ExplanationListProps) {
  const styles = useStyles();
  const words = useWords();
  if (explanations.length === 0) return null;
  return (
    <>
      <Caption1>{words(name)}</Caption1>
      <FewAtFirst items={explanations} few={few}>
        {(shown) => (
          <ol className={styles.list} aria-label={words(name)}>
            {shown.map(({ corrections }, place) => (
              <li key={place}>
                {corrections.map((correction) => (
                  <Body1 block key={correction.cell}>
                    {words(correctionInWords(correction))}
                  </Body1>
                ))}
                <CellButtons cells={corrections.map(({ cell }) => cell)} goToCell={goToCell} />
              </li>
            ))}
          </ol>
        )}
      </FewAtFirst>
    </>
  );
}

function correctionInWords({ cell, held, value, slip }: Correction): Text {
  return fill(reads, {
    cell,
    held: held === '' ? nothing : held,
    value,
    slip: slip === undefined ? noSlip : slipWords[slip],
  });
}
