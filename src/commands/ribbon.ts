import { address } from '../core/expression';
import { commandNames, type CommandName } from './commandNames';
import type { Commands } from './commands';
import { sheetToShow } from './sheetToShow';
import type { Session } from './session';

/** `Office.actions`, as far as the ribbon needs it. */
interface Actions {
  readonly associate: (name: string, action: (event: { completed: () => void }) => Promise<void>) => void;
}

/** The pane, as a window of the host. */
export interface PaneWindow {
  /** Brings it up where the host can do so. */
  readonly show: () => Promise<void>;
  readonly isVisible: () => boolean;
}

interface Place {
  readonly commands: Commands;
  readonly session: Session;
  readonly pane: PaneWindow;
}

/** Ties the ribbon's buttons to the commands. The outcome is told by the pane, or else by the sheet that was written. */
export function associateRibbon(actions: Actions, place: Place): void {
  for (const name of commandNames) {
    actions.associate(name, async (event) => {
      try {
        await run(name, place);
      } finally {
        event.completed();
      }
    });
  }
}

/** The pane is not waited for: a host that cannot show it must not hold up the command, whose outcome stays in the session. */
async function run(name: CommandName, { commands, session, pane }: Place): Promise<void> {
  const before = session.read().outcome;
  pane.show().catch(() => undefined);
  await commands[name]();
  const { outcome } = session.read();
  if (outcome === undefined || outcome === before || pane.isVisible()) return;
  const sheet = sheetToShow(outcome);
  if (sheet !== undefined) await commands.goToCell(address({ sheet, row: 0, column: 0 }));
}
