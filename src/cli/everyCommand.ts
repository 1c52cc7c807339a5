import { failureInWords } from '../excel';
import { audit } from './audit';
import type { Command } from './command';
import { freeze } from './freeze';
import { generate } from './generate';
import { narrative } from './narrative';
import { newYear } from './newYear';
import { template } from './template';
import { validate } from './validate';

/** Every command, in the order of work. */
export const everyCommand: readonly Command[] = [
  template,
  validate,
  generate,
  narrative,
  freeze,
  newYear,
  audit,
].map(inWords);

/** The command, whose failures are sentences on stderr and exit code 2, never a stack trace. */
function inWords(command: Command): Command {
  const run = async (words: readonly string[]): Promise<number> => {
    try {
      return await command.run(words);
    } catch (failure) {
      const { zh, en } = failureInWords(failure);
      console.error(`${zh}\n${en}`);
      return 2;
    }
  };
  return { ...command, run };
}
