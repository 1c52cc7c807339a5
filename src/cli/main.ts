import { usage } from './usage';
import { commands } from './commands';

/** Exit code: 0 no errors, 1 errors found, 2 could not be read or was not asked for properly. */
async function main(words: readonly string[]): Promise<number> {
  const [name = '', ...rest] = words;
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    console.error(usage(commands));
    return 2;
  }
  return command.run(rest);
}

process.exitCode = await main(process.argv.slice(2));
