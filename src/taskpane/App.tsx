import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import type { Commands, Outcome, Session } from '../commands';
import { Announcements } from './Announcements';
import { createDrafts, DraftsContext } from './drafts';
import { Header } from './Header';
import { useWords } from './parts/language';
import { type OpenTab, PaneContext } from './paneContext';
import { PreviewNotice } from './settings/PreviewNotice';
import { tabAfter } from './tabAfter';
import { TabBar } from './TabBar';
import type { TabName } from './tabNames';
import { tabs } from './tabs';

const useStyles = makeStyles({
  app: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    overflowWrap: 'anywhere',
    // The words of a badge stay whole, and the longest choice of a list does not make the pane wider.
    '& .fui-Badge': { flexShrink: 0, whiteSpace: 'nowrap' },
    '& .fui-Select, & .fui-Select__select': { minWidth: 0 },
  },
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface AppProps {
  readonly session: Session;
  readonly commands: Commands;
}

/** The pane beside a workbook: what stands in it, what is under way, how it ended, and what to do next. */
export function App({ session, commands }: AppProps) {
  const styles = useStyles();
  const words = useWords();
  const state = useSyncExternalStore(session.subscribe, session.read);
  const { outcome, validation } = state;
  const [drafts] = useState(createDrafts);
  const [folds] = useState(() => new Map<string, boolean>());
  const { open, aim, openTab } = useOpenTab(outcome);
  useEffect(() => {
    void commands.beginLooking();
  }, [commands]);
  useEffect(() => {
    keepKeyboard(open);
  }, [open]);
  const { Content, label } = tabs[open];
  return (
    <PaneContext.Provider value={{ state, commands, openTab, aim, folds }}>
      <DraftsContext.Provider value={drafts}>
        <main className={styles.app}>
          <Header validation={validation} />
          <TabBar open={open} onOpen={openTab} />
          <Announcements open={open} />
          <PreviewNotice />
          <div role="tabpanel" id={`${open}-panel`} aria-label={words(label)} className={styles.panel}>
            <Suspense fallback={<Spinner size="tiny" />}>
              <Content />
            </Suspense>
          </div>
        </main>
      </DraftsContext.Provider>
    </PaneContext.Provider>
  );
}

/** Where the button that was pressed went away with its tab, the tab that came has the keyboard: Tab would else leave the pane. */
function keepKeyboard(open: TabName): void {
  if (!document.hasFocus() || document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>(`[aria-controls="${open}-panel"]`)?.focus();
}

interface Chosen {
  readonly tab: TabName;
  readonly aim?: string | undefined;
  readonly after: Outcome | undefined;
}

/** The tab that was chosen, until a command ends: then the one that shows its outcome. */
function useOpenTab(outcome: Outcome | undefined): {
  readonly open: TabName;
  readonly aim: string | undefined;
  readonly openTab: OpenTab;
} {
  const [chosen, choose] = useState<Chosen>({ tab: 'overview', after: undefined });
  const isChosen = outcome === undefined || outcome === chosen.after;
  return {
    open: isChosen ? chosen.tab : tabAfter(outcome),
    aim: isChosen ? chosen.aim : undefined,
    openTab: (tab, aim) => {
      choose({ tab, aim, after: outcome });
    },
  };
}
