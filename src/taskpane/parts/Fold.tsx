import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Text } from '../../core/text';
import { usePane } from '../paneContext';
import { useWords } from './language';
import { Summary } from './Summary';

const useStyles = makeStyles({ content: { paddingTop: tokens.spacingVerticalXS } });

interface FoldProps {
  /** By what it is known again when its tab is opened the next time. */
  readonly id: string;
  readonly title: Text;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

/** A section that is opened and folded by its title; as it was left it is found again while the pane lives. Folded, it draws nothing. */
export function Fold({ id, title, isOpenAtFirst = false, children }: FoldProps) {
  const styles = useStyles();
  const words = useWords();
  const { folds } = usePane();
  const [chosen, choose] = useState(folds.get(id));
  const isOpen = chosen ?? isOpenAtFirst;
  return (
    <details open={isOpen}>
      <Summary
        onClick={(event) => {
          event.preventDefault();
          folds.set(id, !isOpen);
          choose(!isOpen);
        }}
      >
        {words(title)}
      </Summary>
      {isOpen && <div className={styles.content}>{children}</div>}
    </details>
  );
}
