import type { Publication } from '../core/publication';

/** What Windows, macOS or a browser does not take in the name of a file. */
const forbidden = /[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|]+/gu;

/** File systems take 255 bytes, and a Chinese character has three. */
const mostCharacters = 80;

/** The name that a report is saved under: unit and title, without what file systems refuse. */
export function fileNameOf({ unit, title }: Publication): string {
  const name = `${unit}${title}`.replace(forbidden, ' ').trim();
  return `${Array.from(name).slice(0, mostCharacters).join('')}.docx`;
}
