/** What Windows, macOS or a browser does not take in the name of a file. */
const forbidden = /[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|]+/gu;

/** File systems take 255 bytes, and a Chinese character has three. */
const mostCharacters = 80;

/** Words as the name of a file, without what file systems refuse; the ending begins with its point. */
export function fileName(words: string, ending: string): string {
  const name = words.replace(forbidden, ' ').trim();
  return `${Array.from(name).slice(0, mostCharacters).join('')}${ending}`;
}
