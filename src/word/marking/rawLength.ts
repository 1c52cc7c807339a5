import { escape, unescaped } from '../reading';

/** How many characters of XML write the first `length` characters of the text that it stands for. */
export function rawLength(raw: string, length: number): number {
  let [read, written] = [0, 0];
  for (const { 0: whole, index } of raw.matchAll(escape)) {
    const before = read + index - written;
    if (before >= length) break;
    read = before + unescaped(whole).length;
    written = index + whole.length;
    if (read >= length) return written;
  }
  return written + length - read;
}
