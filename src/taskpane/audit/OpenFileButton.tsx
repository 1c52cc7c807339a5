import { Button, makeStyles } from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons/svg/document';
import { useRef } from 'react';
import type { Text } from '../../core/text';
import { usePane } from '../paneContext';
import { useWords } from '../parts/language';
import { useAuditDesk } from './useAuditDesk';

const useStyles = makeStyles({ hidden: { display: 'none' } });

const open: Text = { zh: '打开文件', en: 'Open a file' };

/** Chooses a .docx or text file, which is audited at once. */
export function OpenFileButton() {
  const styles = useStyles();
  const words = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  const { look } = usePane().state;
  const { desk, state } = useAuditDesk();
  return (
    <>
      <input
        ref={chooser}
        type="file"
        accept=".docx,.txt"
        aria-label={words(open)}
        className={styles.hidden}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) void desk.open(file, look);
          target.value = '';
        }}
      />
      <Button
        icon={<DocumentRegular />}
        disabledFocusable={state.progress !== undefined}
        onClick={() => chooser.current?.click()}
      >
        {words(open)}
      </Button>
    </>
  );
}
