import { beijingNarrative, buildNarrative, plainText } from '../../../src/core/narrative';
import { sampleAccount, type SampleChange } from '../sampleAccount';

/** The lines of part 4 for the sample with changes, its title left out. */
export function part4(...changes: readonly SampleChange[]): readonly string[] {
  const lines = plainText(buildNarrative(sampleAccount(changes), beijingNarrative))
    .split('\n')
    .map((line) => line.trim());
  return lines
    .slice(lines.findIndex((line) => line.startsWith('第四部分')) + 1)
    .filter((line) => line !== '');
}
