import type { TextCell } from '../expression';
import type { Text } from '../text';
import { codedLists, codedRows, type CodedRow } from './engine/codedRows';
import { defineRule } from './engine/rule';
import { joined } from './engine/wording';

const mostRows = 12;

/** Where the rows of a class or section stand under the row that states it, no row of another one stands among them. */
export const rowsStandUnderTheirCode = defineRule({
  id: 'rowsStandUnderTheirCode',
  catalogue: 'K5',
  severity: 'warning',
  title: { zh: '各行列在自己的类、款之下', en: 'Rows stand under their own class or section' },
  why: {
    zh: '列了类、款合计行的表，下面各行应属于它；列在别处的行会计入自己编码的类、款，而看表的人以为属于上面那一类。',
    en: 'In a table with rows for classes, what stands below one is read as its detail; a row elsewhere is added to the class of its code all the same.',
  },
  basis: 'K5 类 = Σ 款，款 = Σ 项：列在别的类、款之下的行，多是编码填错',
  messages: {
    refuted: {
      zh: '“{table}”的 {place} 列在别的类、款之下：{rows}。编码填错的请更正；只是次序不对的，请移到自己的类、款之下。',
      en: 'In "{table}" {place} stands under another class or section: {rows}. Correct the code, or move the row under its own class or section.',
    },
  },
  checks: (account) =>
    codedLists
      .map((list) => ({ list, rows: codedRows(account, list) }))
      .filter(({ rows }) => rows.some(({ isStated }) => isStated))
      .map(({ list, rows }) => {
        const misplaced = fundsIn(rows).flatMap((own) => misplacedIn(own, list.codeLengths));
        return {
          kind: 'fact',
          holds: misplaced.length === 0,
          cells: misplaced.map(({ cell }) => cell),
          slots: {
            table: { zh: list.name, en: list.name },
            rows: joined(misplaced.slice(0, mostRows).map(inWords), { zh: '、', en: ', ' }),
          },
        };
      }),
});

/** The rows fund by fund: a total is stated for its own fund. */
function fundsIn(rows: readonly CodedRow[]): readonly (readonly CodedRow[])[] {
  const funds = new Map<string, CodedRow[]>();
  for (const row of rows) {
    const own = funds.get(row.fund);
    if (own === undefined) funds.set(row.fund, [row]);
    else own.push(row);
  }
  return [...funds.values()];
}

interface Misplaced {
  readonly cell: TextCell;
  readonly under: string;
}

function inWords({ cell, under }: Misplaced): Text {
  return { zh: `${cell.text} 在 ${under} 之下`, en: `${cell.text} under ${under}` };
}

/** Each row once, at the widest level that it is misplaced at. */
function misplacedIn(rows: readonly CodedRow[], lengths: readonly number[]): readonly Misplaced[] {
  const found = new Map<TextCell, Misplaced>();
  for (const length of lengths.slice(0, -1)) {
    for (const one of misplacedAt(rows, length)) if (!found.has(one.cell)) found.set(one.cell, one);
  }
  return [...found.values()];
}

/** The rows from one stated code of a level to the next. */
interface Block {
  readonly code: string;
  readonly next: string | undefined;
  readonly rows: readonly CodedRow[];
}

/**
 * A row is misplaced in a block of another code only where its own code heads a block with rows of its own. Where totals
 * stand below their details the code that comes next is as good as the one above.
 */
function misplacedAt(rows: readonly CodedRow[], length: number): readonly Misplaced[] {
  const blocks = blocksOf(rows, length);
  const heading = new Set(
    blocks
      .filter((block) => block.rows.some(({ code }) => code.startsWith(block.code)))
      .map(({ code }) => code),
  );
  return blocks.flatMap((block) =>
    block.rows
      .map(({ code, cell }) => ({ cell, own: code.slice(0, length) }))
      .filter(({ own }) => own !== block.code && own !== block.next && heading.has(own))
      .map(({ cell }) => ({ cell, under: block.code })),
  );
}

function blocksOf(rows: readonly CodedRow[], length: number): readonly Block[] {
  const heads = rows.flatMap(({ code, isStated }, at) =>
    isStated && code.length === length ? [{ code, at }] : [],
  );
  return heads.map(({ code, at }, index) => {
    const next = heads[index + 1];
    const below = rows.slice(at + 1, next?.at);
    return { code, next: next?.code, rows: below.filter((row) => row.code.length > length) };
  });
}
