import type { Line } from './lines';

/** A stretch of lines: prose that was broken into lines only by its width, or the lines of one table. */
export type Block =
  | { readonly kind: 'prose'; readonly lines: readonly Line[] }
  | { readonly kind: 'table'; readonly lines: readonly Line[] };

/** Parts a text into paragraphs and tables. */
export function blocksOf(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  let table: Line[] = [];
  let prose: Line[] = [];
  const closeTable = (): void => {
    if (table.some(({ kind }) => kind !== 'blank')) blocks.push({ kind: 'table', lines: table });
    table = [];
  };
  const closeProse = (): void => {
    if (prose.length > 0) blocks.push({ kind: 'prose', lines: prose });
    prose = [];
  };
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'blank') {
      if (table.length > 0) table.push(line);
    } else if (line.kind !== 'prose' || isWithinCell(lines, index, table)) {
      closeProse();
      table.push(line);
    } else {
      closeTable();
      const before = prose.at(-1);
      if (before !== undefined && !continues(before, line)) closeProse();
      prose.push(line);
    }
  }
  closeTable();
  closeProse();
  return blocks;
}

/** In a table with a cell a line, a cell may go on in lines of its own: at once, or after one blank line. */
function isWithinCell(lines: readonly Line[], index: number, table: readonly Line[]): boolean {
  const [before, line] = [table.at(-1), lines[index]];
  if (before === undefined || line === undefined || !table.some(({ kind }) => kind === 'cell')) return false;
  if (before.kind !== 'blank') return true;
  if (table.at(-2)?.kind === 'blank') return false;
  return lines[index + 1]?.kind === 'cell' && table.at(-2)?.text.trim() !== '' && isShort(line);
}

const isShort = ({ text }: Line): boolean => text.trim().length <= 50 && !text.startsWith('(');

/** How a paragraph, a heading or an item of a list begins. */
const beginning =
  /^(?:第[一二三四五六七八九十]+(?:部分|章|节)|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、)](?!\d)|\(\d{1,2}\)|附|注:|单位:|部门:|公开|目录|SOURCE|[①-⑳])/u;

const wide = 24;

/** Whether a line goes on with the sentence of the one before it. */
function continues(before: Line, line: Line): boolean {
  const ended = before.text.trim();
  const begins = line.text.trim().replaceAll(' ', '');
  if (/[。；;!?！？:…]$/u.test(ended) || beginning.test(begins)) return false;
  if (/(?:说明|情况|概况|解释|表|构成|职责)$/u.test(ended) && beginning.test(ended.replaceAll(' ', '')))
    return false;
  if (/^[,、。;%)]|^(?:万元|亿元|元)/u.test(begins)) return true;
  return ended.length >= wide || /[,、(\d]$/u.test(ended);
}
