import { Button, Caption1, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { Sight } from '../../commands';
import { fill, type Text } from '../../core/text';
import { usePane } from '../paneContext';
import { useWords } from './language';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

const looking: Text = { zh: '正在查看工作簿…', en: 'Looking at the workbook…' };
const old: Text = {
  zh: '工作簿有改动，下面是改动前的情况。',
  en: 'The workbook has changed; this is how it was before.',
};
const failed: Text = { zh: '没能查看工作簿：{why}', en: 'The workbook could not be looked at: {why}' };
const again: Text = { zh: '刷新', en: 'Refresh' };

/** Whether what the pane shows is the workbook as it is; nothing where it is. */
export function SightLine() {
  const styles = useStyles();
  const words = useWords();
  const { state, commands } = usePane();
  const { sight, running } = state;
  if (sight === 'current' || sight === 'none' || running !== undefined) return null;
  if (sight === 'looking') return <Spinner size="extra-tiny" labelPosition="after" label={words(looking)} />;
  return (
    <div className={styles.line}>
      <Caption1>{words(inWords(sight))}</Caption1>
      <Button size="small" onClick={() => void commands.lookAgain()}>
        {words(again)}
      </Button>
    </div>
  );
}

function inWords(sight: Exclude<Sight, string> | 'old'): Text {
  return sight === 'old' ? old : fill(failed, { why: sight.failed });
}
