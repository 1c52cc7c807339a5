import { commandNames, type CommandName } from './commandNames';
import type { Commands } from './commands';

/** `Office.actions`, as far as the ribbon needs it. */
interface Actions {
  readonly associate: (name: string, action: (event: { completed: () => void }) => Promise<void>) => void;
}

/** Ties the ribbon's buttons to the commands. `showPane` brings the pane up where the outcome is shown. */
export function associateRibbon(actions: Actions, commands: Commands, showPane: () => Promise<void>): void {
  for (const name of commandNames) {
    actions.associate(name, async (event) => {
      try {
        await runBesidePane(commands[name], showPane);
      } finally {
        event.completed();
      }
    });
  }
}

/** The pane is not waited for: a host that cannot show it must not hold up the command, whose outcome stays in the session. */
async function runBesidePane(command: Commands[CommandName], showPane: () => Promise<void>): Promise<void> {
  showPane().catch(() => undefined);
  await command();
}
