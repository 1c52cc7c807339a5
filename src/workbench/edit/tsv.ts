/** Rows of texts as the clipboard has them: tabs between cells, a text with tabs, breaks or quotes in quotes. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  const quoted = (text: string): string =>
    /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

const CELL = /"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*)/y;

/** Reads rows of texts from the clipboard. */
export function readTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const source = text.replace(/\r?\n$/, '');
  for (let at = 0; at <= source.length;) {
    CELL.lastIndex = at;
    const [whole = '', quoted, plain = ''] = CELL.exec(source) ?? [];
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    at += whole.length;
    const separator = /^(\t|\r?\n|\r)/.exec(source.slice(at, at + 2))?.[0];
    if (separator === undefined) break;
    if (separator !== '\t') rows.push([]);
    at += separator.length;
  }
  return rows;
}
