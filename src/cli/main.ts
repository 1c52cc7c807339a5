import { usage } from './usage';
import { everyCommand } from './everyCommand';

/** Exit code: 0 no errors, 1 errors found, 2 could not be read or was not asked for properly. */
async function main(words: readonly string[]): Promise<number> {
  const [name = '', ...rest] = words;
  const command = everyCommand.find((candidate) => candidate.name === name);
  if (command === undefined) {
    console.error(usage(everyCommand));
    return 2;
  }
  return command.run(rest);
}

process.exitCode = await main(process.argv.slice(2));
