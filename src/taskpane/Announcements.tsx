import { makeStyles, tokens } from '@fluentui/react-components';
import type { SessionState } from '../commands';
import { withoutAccepted } from './findings/withoutAccepted';
import { usePane } from './paneContext';
import { Notice, type NoticeProps } from './parts/Notice';
import { CancelButton } from './running/CancelButton';
import { outcomeInWords } from './running/outcomeInWords';
import { RunningLine } from './running/RunningLine';
import { verdictInWords } from './running/verdictInWords';
import { tabAfter } from './tabAfter';
import type { TabName } from './tabNames';

const useStyles = makeStyles({
  announcements: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    ':empty': { display: 'none' },
  },
});

/** What is under way and what failed, on every tab; how the last command ended, on the tab that shows it. Read out when it changes. */
export function Announcements({ open }: { readonly open: TabName }) {
  const styles = useStyles();
  const { state, commands } = usePane();
  const { running, failure, refusal } = state;
  return (
    <>
      <div role="alert" className={styles.announcements}>
        {failure && <Notice intent="error" text={failure} />}
        {refusal && <Notice intent="info" text={refusal} />}
      </div>
      <div role="status" className={styles.announcements}>
        {running && <RunningLine running={running} />}
        {newsOn(open, state).map((notice) => (
          <Notice key={notice.text.en} {...notice} />
        ))}
      </div>
      {running && <CancelButton running={running} cancel={commands.cancel} />}
    </>
  );
}

/** The verdict stands with the findings and follows the workbook; what a command did is past once cells were edited. */
function newsOn(open: TabName, state: SessionState): readonly NoticeProps[] {
  const { running, outcome, validation, failure, cancelled, isEdited } = state;
  if (running) return [];
  const now = validation && withoutAccepted(validation, state.look?.remarks ?? []);
  const verdict = open === 'findings' && now ? [verdictInWords(now, 'here')] : [];
  if (isEdited || failure) return verdict;
  if (cancelled) return [{ intent: 'info', text: cancelled }, ...verdict];
  return outcome && tabAfter(outcome) === open ? [...verdict, ...outcomeInWords(outcome, now)] : verdict;
}
