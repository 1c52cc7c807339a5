import { makeStyles, tokens } from '@fluentui/react-components';
import { withoutAccepted } from './findings/withoutAccepted';
import { usePane } from './paneContext';
import { Notice } from './parts/Notice';
import { CancelButton } from './running/CancelButton';
import { outcomeInWords } from './running/outcomeInWords';
import { RunningLine } from './running/RunningLine';

const useStyles = makeStyles({
  announcements: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    ':empty': { display: 'none' },
  },
});

/** What is under way and how the last command ended, on every tab; read out when it changes. */
export function Announcements() {
  const styles = useStyles();
  const { state, commands } = usePane();
  const { running, outcome, validation, failure, cancelled, refusal } = state;
  const open = validation && withoutAccepted(validation, state.look?.remarks ?? []);
  const isCurrent = outcome && !running && !failure && !cancelled;
  return (
    <>
      <div role="alert" className={styles.announcements}>
        {failure && <Notice intent="error" text={failure} />}
        {refusal && <Notice intent="info" text={refusal} />}
      </div>
      <div role="status" className={styles.announcements}>
        {running && <RunningLine running={running} />}
        {cancelled && <Notice intent="info" text={cancelled} />}
        {isCurrent &&
          outcomeInWords(outcome, open).map((notice) => <Notice key={notice.text.en} {...notice} />)}
      </div>
      {running && <CancelButton running={running} cancel={commands.cancel} />}
    </>
  );
}
