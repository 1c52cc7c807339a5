import { normal } from '../../account/reading/normal';

/** A name for comparison: width, spaces, case and punctuation do not count, but for punctuation between digits. */
export function looseName(name: string): string {
  return normal(name).replace(/(?<!\d)\p{P}|\p{P}(?!\d)/gu, '');
}
