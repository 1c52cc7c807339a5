import { simplifiedOf } from './traditional';

/** Characters that print shows in several shapes; each is one code unit, so that positions stay as they are. */
const shapes: Readonly<Record<string, string>> = {
  '﹪': '%',
  〇: '〇',
  '−': '-',
  '﹣': '-',
  '․': '.',
  '﹒': '.',
  '﹐': ',',
  '﹔': ';',
  '﹕': ':',
  '∶': ':',
  '︰': ':',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '"': '“',
  '｜': '|',
  '│': '|',
  '┃': '|',
  '\r': ' ',
  '\v': ' ',
  '\f': '\n',
  '\u0085': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
};

const known: ReadonlyMap<string, string> = new Map([...Object.entries(shapes), ...simplifiedOf]);

const fullWidthOffset = 0xfee0;

function plain(character: string): string {
  const same = known.get(character);
  if (same !== undefined) return same;
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return plain(String.fromCharCode(code - fullWidthOffset));
  return /\s/u.test(character) && character !== '\t' && character !== '\n' ? ' ' : character;
}

/** How a character is read, as some mirrors add it: 服務(wù). */
const gloss = /(?<=[\u4e00-\u9fff])\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹ]{1,6}\)/gu;

/** The text in half-width, simplified characters with plain spaces: as long as it was, so that every position stays. */
export function withPlainCharacters(text: string): string {
  return text
    .replace(/[^\u0020\u0021\u0023-\u007e\u4e00-\u4e06\n\t]/gu, (character) =>
      character.length === 1 ? plain(character) : character,
    )
    .replace(gloss, (reading) => ' '.repeat(reading.length));
}
