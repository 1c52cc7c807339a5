import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CommentDismissRegular } from '@fluentui/react-icons/svg/comment-dismiss';
import { DocumentArrowRightRegular } from '@fluentui/react-icons/svg/document-arrow-right';
import { DocumentArrowDownRegular } from '@fluentui/react-icons/svg/document-arrow-down';
import { DocumentLockRegular } from '@fluentui/react-icons/svg/document-lock';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { TableSimpleCheckmarkRegular } from '@fluentui/react-icons/svg/table-simple-checkmark';
import { type CommandName, commandNames, type Commands, type Outcome, type Running } from '../../commands';
import type { Text } from '../../core/text';
import { useWords } from '../parts/language';
import { nextStep } from './nextStep';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // As many of them as go in one row of a pane that is 320 pixels wide, in Chinese.
  button: {
    minWidth: 'auto',
    flexGrow: 1,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
  },
});

const labels: Readonly<Record<CommandName, Text>> = {
  validate: { zh: '校验', en: 'Validate' },
  generate: { zh: '生成报表', en: 'Generate report' },
  freeze: { zh: '定稿', en: 'Freeze' },
  exportWord: { zh: '导出 Word', en: 'Export to Word' },
  insertTemplate: { zh: '插入模板', en: 'Insert template' },
  clearMarks: { zh: '清除标记', en: 'Clear marks' },
};

const icons = {
  validate: TableSimpleCheckmarkRegular,
  generate: DocumentArrowRightRegular,
  freeze: DocumentLockRegular,
  exportWord: DocumentArrowDownRegular,
  insertTemplate: TableAddRegular,
  clearMarks: CommentDismissRegular,
} as const satisfies Record<CommandName, unknown>;

interface CommandButtonsProps {
  readonly commands: Commands;
  readonly outcome: Outcome | undefined;
  readonly running: Running | undefined;
}

/** The ribbon's commands, the next step among them marked; while one runs the others stay reachable but do nothing. */
export function CommandButtons({ commands, outcome, running }: CommandButtonsProps) {
  const styles = useStyles();
  const words = useWords();
  const next = nextStep(outcome);
  return (
    <div className={styles.buttons}>
      {commandNames.map((name) => {
        const Icon = icons[name];
        return (
          <Button
            key={name}
            className={styles.button}
            appearance={name === next ? 'primary' : 'secondary'}
            icon={<Icon />}
            disabledFocusable={running !== undefined}
            onClick={() => void commands[name]()}
          >
            {words(labels[name])}
          </Button>
        );
      })}
    </div>
  );
}
