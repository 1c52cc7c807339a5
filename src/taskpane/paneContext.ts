import { createContext, useContext } from 'react';
import type { Commands, SessionState } from '../commands';
import type { TabName } from './tabNames';

export type OpenTab = (tab: TabName, aim?: string) => void;

/** What every tab sees: what happened, what can be done, and the way to another tab. */
export interface PaneView {
  readonly state: SessionState;
  readonly commands: Commands;
  readonly openTab: OpenTab;
  /** What the open tab was opened to show: a figure by its id, a block of the narrative by its place. */
  readonly aim: string | undefined;
  /** Which sections the user opened and folded, by their ids. */
  readonly folds: Map<string, boolean>;
}

export const PaneContext = createContext<PaneView | undefined>(undefined);

/** Throws outside the pane: a fault of ours. */
export function usePane(): PaneView {
  const view = useContext(PaneContext);
  if (view === undefined) throw new Error('A part of the pane was drawn outside it.');
  return view;
}
