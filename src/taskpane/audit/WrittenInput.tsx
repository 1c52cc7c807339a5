import { Body1, Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { ClipboardEvent } from 'react';
import type { Text } from '../../core/text';
import { usePane } from '../paneContext';
import { useWords } from '../parts/language';
import { BesideSwitch } from './BesideSwitch';
import { OpenFileButton } from './OpenFileButton';
import { useAuditDesk } from './useAuditDesk';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { maxHeight: 'none', minHeight: '160px' },
});

const explained: Text = {
  zh: '把写好的决算说明放进来，逐个数字核对：文内是否自相矛盾，与本工作簿是否一致。工作簿不会改动。',
  en: 'Put a written report here to have every number checked: against the text itself, and against this workbook. The workbook is not changed.',
};
const label: Text = { zh: '文稿文字', en: 'Text of the report' };
const hint: Text = {
  zh: '在此粘贴文字，或把 .docx、.txt 文件拖到这里',
  en: 'Paste the text here, or drop a .docx or .txt file',
};
const pastedName: Text = { zh: '粘贴的文稿.txt', en: 'Pasted text.txt' };

/** In characters; a field takes seconds to lay out more, so that it is audited at once in place of being shown there. */
const mostInField = 10_000;

const begin: Text = { zh: '核对', en: 'Audit' };

/** Where a written report is put in: pasted, opened or dropped. */
export function WrittenInput() {
  const styles = useStyles();
  const words = useWords();
  const { look } = usePane().state;
  const { desk, state } = useAuditDesk();
  const onPaste = useLongPaste();
  return (
    <>
      <Body1>{words(explained)}</Body1>
      <Field label={words(label)}>
        <Textarea
          resize="vertical"
          textarea={{ className: styles.text }}
          placeholder={words(hint)}
          spellCheck={false}
          value={state.pasted}
          onPaste={onPaste}
          onChange={(_, { value }) => {
            desk.paste(value);
          }}
        />
      </Field>
      <BesideSwitch written={{ text: state.pasted, tags: [] }} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={state.progress !== undefined}
          onClick={() => void desk.audit(look)}
        >
          {words(begin)}
        </Button>
        <OpenFileButton />
      </div>
    </>
  );
}

/** Takes a long text that is pasted to be audited at once. */
function useLongPaste(): (event: ClipboardEvent) => void {
  const words = useWords();
  const { look } = usePane().state;
  const { desk } = useAuditDesk();
  return (event) => {
    const text = event.clipboardData.getData('text/plain');
    if (text.length <= mostInField) return;
    event.preventDefault();
    void desk.open(new File([text], words(pastedName)), look);
  };
}
