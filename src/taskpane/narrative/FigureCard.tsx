import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  Popover,
  PopoverSurface,
  tokens,
} from '@fluentui/react-components';
import { type HTMLAttributes, useEffect, useMemo } from 'react';
import type { Figure } from '../../core/expression';
import { sourcesOf, stepOf, type Step } from '../../core/lineage';
import type { Text } from '../../core/text';
import { usePane } from '../paneContext';
import { CellButtons } from '../parts/CellButtons';
import { useWords } from '../parts/language';
import { cardId } from './useFigureCard';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    maxWidth: '280px',
    overflowWrap: 'anywhere',
  },
});

const openFigure: Text = { zh: '在“数字”中查看来龙去脉', en: 'See it among the figures' };
const keys: Text = { zh: '回车：到来源单元格；↓：进入本框', en: 'Enter: to its cell; ↓: into this box' };

interface FigureCardProps {
  readonly figure: Figure;
  readonly target: HTMLElement;
  readonly onHide: () => void;
  readonly handlers: HTMLAttributes<HTMLElement>;
}

/** What a figure of the text is, how it comes about, and its cells. */
export function FigureCard({ figure, target, onHide, handlers }: FigureCardProps) {
  const styles = useStyles();
  const words = useWords();
  const { commands, openTab } = usePane();
  const cells = useMemo(() => sourcesOf(figure.expr), [figure]);
  useDetailsOf(target);
  return (
    <Popover
      open
      withArrow
      unstable_disableAutoFocus
      size="small"
      positioning={{ target, position: 'below', flipBoundary: document.body }}
      onOpenChange={(event, { open }) => {
        if (open) return;
        if (event.type === 'keydown') target.focus();
        onHide();
      }}
    >
      <PopoverSurface id={cardId} className={styles.card} aria-label={words(figure.label)} {...handlers}>
        <Body1Strong>{words(figure.label)}</Body1Strong>
        <HowItComesAbout figure={figure} />
        <CellButtons cells={cells} goToCell={commands.goToCell} />
        <Button
          size="small"
          onClick={() => {
            openTab('figures', figure.id);
          }}
        >
          {words(openFigure)}
        </Button>
        <Caption1>{words(keys)}</Caption1>
      </PopoverSurface>
    </Popover>
  );
}

/** Its sum in numbers, and what was before that where money was only put in another unit. */
function HowItComesAbout({ figure }: { readonly figure: Figure }) {
  const words = useWords();
  const step = useMemo(() => stepOf(figure.expr), [figure]);
  const beneath = onlyStepBeneath(step);
  return (
    <>
      <Body1>
        {words(step.words ?? step.value)} {figure.measure}
      </Body1>
      {beneath !== undefined && (
        <Caption1>
          {words(beneath.name)} {words(beneath.words ?? beneath.value)}
        </Caption1>
      )}
    </>
  );
}

function onlyStepBeneath({ from: [only, ...more] }: Step): Step | undefined {
  return more.length === 0 && only?.cell === undefined ? only : undefined;
}

/** Ties the button to its card as long as the card is there. */
function useDetailsOf(button: HTMLElement): void {
  useEffect(() => {
    button.setAttribute('aria-details', cardId);
    return () => {
      button.removeAttribute('aria-details');
    };
  }, [button]);
}
