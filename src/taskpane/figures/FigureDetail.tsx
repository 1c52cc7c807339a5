import { Button, Caption1, makeStyles, Subtitle2, Title3, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useMemo } from 'react';
import { stepOf, type TracedFigure } from '../../core/lineage';
import type { Text } from '../../core/text';
import type { Look } from '../../excel';
import { usePane } from '../paneContext';
import { useWords } from '../parts/language';
import { amountInWords } from './amountInWords';
import { FigureUses } from './FigureUses';
import { StepTree } from './StepTree';

const useStyles = makeStyles({
  detail: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  back: { alignSelf: 'start' },
  id: { color: tokens.colorNeutralForeground3 },
});

const back: Text = { zh: '全部数字', en: 'All figures' };
const origin: Text = { zh: '怎样得来', en: 'How it comes about' };

interface FigureDetailProps {
  readonly traced: TracedFigure;
  readonly look: Look;
  readonly onBack: () => void;
}

/** One figure: its value, its expression down to the cells, and every place that prints it. */
export function FigureDetail({ traced, look, onBack }: FigureDetailProps) {
  const styles = useStyles();
  const words = useWords();
  const { commands } = usePane();
  const { figure, digits, uses } = traced;
  const step = useMemo(() => stepOf(figure.expr), [figure]);
  return (
    <section className={styles.detail} aria-label={words(figure.label)}>
      <Button
        size="small"
        appearance="subtle"
        className={styles.back}
        icon={<ArrowLeftRegular />}
        onClick={onBack}
      >
        {words(back)}
      </Button>
      <Subtitle2 as="h2">{words(figure.label)}</Subtitle2>
      <Title3 as="p">{words(amountInWords(figure, digits))}</Title3>
      <Caption1 className={styles.id}>{figure.id}</Caption1>
      <Subtitle2 as="h3">{words(origin)}</Subtitle2>
      <StepTree step={step} label={origin} goToCell={commands.goToCell} />
      <FigureUses figure={figure.id} uses={uses} look={look} />
    </section>
  );
}
