import type { Command } from './command';

/** How to call the program, one line a command. */
export function usage(commands: readonly Command[]): string {
  return ['用法 / Usage:', ...commands.map(({ synopsis }) => `  npm run --silent cli -- ${synopsis}`)].join(
    '\n',
  );
}
