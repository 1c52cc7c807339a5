import { makeStyles, tokens } from '@fluentui/react-components';
import { type MouseEvent, type ReactNode, useMemo } from 'react';
import { figuresOf, sourcesOf } from '../../core/lineage';
import type { Look } from '../../excel';
import { usePane } from '../paneContext';
import { FigureCard } from './FigureCard';
import { figureAt, useFigureCard } from './useFigureCard';

const useStyles = makeStyles({
  text: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

interface TracedTextProps {
  readonly report: Look['report'];
  readonly children: ReactNode;
}

/** Text whose figure buttons show their card and lead to their first cell. */
export function TracedText({ report, children }: TracedTextProps) {
  const styles = useStyles();
  const { commands } = usePane();
  const figures = useMemo(
    () => new Map(figuresOf(report).map(({ figure }) => [figure.id, figure])),
    [report],
  );
  const { shown, hide, text, card } = useFigureCard();
  const figure = shown?.target.isConnected === true ? figures.get(shown.id) : undefined;
  const goToSource = ({ target }: MouseEvent): void => {
    const clicked = figures.get(figureAt(target)?.id ?? '');
    const [first] = clicked === undefined ? [] : sourcesOf(clicked.expr);
    if (first !== undefined) void commands.goToCell(first);
  };
  return (
    <>
      {/* Heard here once for all the buttons inside, of which there are hundreds. */}
      <div className={styles.text} onClick={goToSource} {...text}>
        {children}
      </div>
      {shown && figure && <FigureCard figure={figure} target={shown.target} onHide={hide} handlers={card} />}
    </>
  );
}
