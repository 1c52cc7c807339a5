import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarArrowRightRegular } from '@fluentui/react-icons/svg/calendar-arrow-right';
import { CommentDismissRegular } from '@fluentui/react-icons/svg/comment-dismiss';
import { DocumentArrowDownRegular } from '@fluentui/react-icons/svg/document-arrow-down';
import { DocumentArrowRightRegular } from '@fluentui/react-icons/svg/document-arrow-right';
import { DocumentLockRegular } from '@fluentui/react-icons/svg/document-lock';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { TableSimpleCheckmarkRegular } from '@fluentui/react-icons/svg/table-simple-checkmark';
import type { CommandName } from '../../commands';
import type { Text } from '../../core/text';
import { usePane } from '../paneContext';
import { useWords } from './language';

const useStyles = makeStyles({
  // As many of them as go in one row of a pane that is 320 pixels wide, in Chinese.
  button: { minWidth: 'auto', padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}` },
});

const labels: Readonly<Record<CommandName, Text>> = {
  validate: { zh: '校验', en: 'Validate' },
  generate: { zh: '生成报表', en: 'Generate report' },
  freeze: { zh: '定稿', en: 'Freeze' },
  exportWord: { zh: '导出 Word', en: 'Export to Word' },
  insertTemplate: { zh: '插入模板', en: 'Insert template' },
  beginNextYear: { zh: '新年度', en: 'New year' },
  clearMarks: { zh: '清除标记', en: 'Clear marks' },
};

const icons = {
  validate: TableSimpleCheckmarkRegular,
  generate: DocumentArrowRightRegular,
  freeze: DocumentLockRegular,
  exportWord: DocumentArrowDownRegular,
  insertTemplate: TableAddRegular,
  beginNextYear: CalendarArrowRightRegular,
  clearMarks: CommentDismissRegular,
} as const satisfies Record<CommandName, unknown>;

interface CommandButtonProps {
  readonly name: CommandName;
  readonly isNext?: boolean;
}

/** One of the ribbon's commands; while the workbook is written to the button stays reachable but does nothing. */
export function CommandButton({ name, isNext = false }: CommandButtonProps) {
  const styles = useStyles();
  const words = useWords();
  const { state, commands } = usePane();
  const Icon = icons[name];
  return (
    <Button
      className={styles.button}
      appearance={isNext ? 'primary' : 'secondary'}
      icon={<Icon />}
      disabledFocusable={state.running !== undefined || state.deciding !== undefined}
      onClick={() => void commands[name]()}
    >
      {words(labels[name])}
    </Button>
  );
}
