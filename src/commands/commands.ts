import type { Text } from '../core/text';
import type { Progress } from '../excel';
import type { CommandName } from './commandNames';
import type { Outcome, Session } from './session';
import type { Workbook } from './workbook';

/** Each command settles when its outcome or its failure stands in the session; none rejects. */
export type Commands = Readonly<Record<CommandName, () => Promise<void>>> & {
  readonly goToCell: (address: string) => Promise<void>;
};

type Work = (onProgress: (progress: Progress) => void) => Promise<Outcome>;

const stillRunning: Text = {
  zh: '上一项操作尚未完成，请稍候再试。',
  en: 'The previous command is still running. Wait until it has ended and try again.',
};

export function createCommands(workbook: Workbook, session: Session): Commands {
  const work: Readonly<Record<CommandName, Work>> = {
    validate: async (onProgress) => ({
      kind: 'validated',
      validation: await workbook.validate(onProgress),
    }),
    generate: async (onProgress) => ({
      kind: 'generated',
      generation: await workbook.generate(onProgress),
    }),
    insertTemplate: async () => ({ kind: 'templateInserted', sheets: await workbook.insertTemplate() }),
  };
  const command = (name: CommandName) => () => run(name, work[name], { workbook, session });
  return {
    validate: command('validate'),
    generate: command('generate'),
    insertTemplate: command('insertTemplate'),
    goToCell: (address) => goToCell(address, { workbook, session }),
  };
}

interface Place {
  readonly workbook: Workbook;
  readonly session: Session;
}

async function run(command: CommandName, work: Work, { workbook, session }: Place): Promise<void> {
  if (session.read().running !== undefined) {
    session.change({ refusal: stillRunning });
    return;
  }
  session.change({ running: { command, progress: undefined }, failure: undefined, refusal: undefined });
  try {
    const outcome = await work((progress) => {
      session.change({ running: { command, progress } });
    });
    session.change({ outcome });
  } catch (error) {
    session.change({ failure: workbook.failureInWords(error) });
  } finally {
    session.change({ running: undefined, refusal: undefined });
  }
}

async function goToCell(address: string, { workbook, session }: Place): Promise<void> {
  try {
    await workbook.selectCell(address);
    session.change({ failure: undefined });
  } catch (error) {
    session.change({ failure: workbook.failureInWords(error) });
  }
}
