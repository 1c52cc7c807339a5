import { makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { type Commands, type Session, validationOf } from '../commands';
import { CancelButton } from './CancelButton';
import { CommandButtons } from './CommandButtons';
import { FirstSteps } from './FirstSteps';
import { Header } from './Header';
import { Notice } from './Notice';
import { outcomeInWords } from './outcomeInWords';
import { OutcomeView } from './OutcomeView';
import { RunningLine } from './RunningLine';

const useStyles = makeStyles({
  app: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    overflowWrap: 'anywhere',
  },
  announcements: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    ':empty': { display: 'none' },
  },
});

interface AppProps {
  readonly session: Session;
  readonly commands: Commands;
}

/** The pane beside a workbook: what to do next, what is under way, and how it ended. */
export function App({ session, commands }: AppProps) {
  const styles = useStyles();
  const { running, outcome, failure, cancelled, refusal } = useSyncExternalStore(
    session.subscribe,
    session.read,
  );
  const isCurrent = outcome && !running && !failure && !cancelled;
  return (
    <main className={styles.app}>
      <Header validation={validationOf(outcome)} />
      <CommandButtons commands={commands} outcome={outcome} running={running} />
      <div role="alert" className={styles.announcements}>
        {failure && <Notice intent="error" text={failure} />}
        {refusal && <Notice intent="info" text={refusal} />}
      </div>
      <div role="status" className={styles.announcements}>
        {running && <RunningLine running={running} />}
        {cancelled && <Notice intent="info" text={cancelled} />}
        {isCurrent && outcomeInWords(outcome).map((notice) => <Notice key={notice.text.en} {...notice} />)}
      </div>
      {running && <CancelButton running={running} cancel={commands.cancel} />}
      {outcome ? <OutcomeView outcome={outcome} goToCell={commands.goToCell} /> : <FirstSteps />}
    </main>
  );
}
