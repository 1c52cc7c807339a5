import { makeStyles, tokens } from '@fluentui/react-components';
import type { MouseEventHandler, ReactNode } from 'react';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
});

interface SummaryProps {
  readonly onClick?: MouseEventHandler;
  readonly children: ReactNode;
}

/** The line that opens a `details`. In Excel on the web Tab goes only to what Office.js knows, and out of the pane from anything else: hence the tab index. */
export function Summary({ onClick, children }: SummaryProps) {
  const styles = useStyles();
  return (
    <summary className={styles.summary} tabIndex={0} onClick={onClick}>
      {children}
    </summary>
  );
}
