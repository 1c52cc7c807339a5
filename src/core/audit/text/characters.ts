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

/** Traditional characters of the field's terms, and the simplified ones that the phrases are written in. */
const traditional =
  '萬万億亿額额總总購购財财採采業业項项貨货務务佔占與与決决預预減减長长單单國国產产經经費费撥拨開开門门較较為为數数' +
  '車车輛辆運运維维護护機机關关際际來来從从萊莱資资負负責责類类農农屬属對对補补於于個个幾几評评價价標标執执實实際际' +
  '體体報报級级處处華华區区縣县縮缩縣县佈布佔占發发賬账離离複复環环節节險险養养醫医療疗設设備备應应計计結结轉转餘余' +
  '餐餐還还無无變变動动漲涨歲岁現现';

const simplified: ReadonlyMap<string, string> = new Map([
  ...Object.entries(shapes),
  ...(traditional.match(/../gsu) ?? []).map((pair): readonly [string, string] => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
]);

const fullWidthOffset = 0xfee0;

function plain(character: string): string {
  const known = simplified.get(character);
  if (known !== undefined) return known;
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return plain(String.fromCharCode(code - fullWidthOffset));
  return /\s/u.test(character) && character !== '\t' && character !== '\n' ? ' ' : character;
}

/** The text in half-width, simplified characters with plain spaces: as long as it was, so that every position stays. */
export function withPlainCharacters(text: string): string {
  return text.replace(/[^\u0020\u0021\u0023-\u007e\u4e00-\u4e06\n\t]/gu, (character) =>
    character.length === 1 ? plain(character) : character,
  );
}
