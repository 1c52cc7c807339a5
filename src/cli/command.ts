/** A command of the program; `run` takes the words after its name and gives the exit code. */
export interface Command {
  readonly name: string;
  readonly synopsis: string;
  readonly run: (words: readonly string[]) => Promise<number>;
}
