import { oncePerAccount, type Account } from '../account';
import type { TextCell } from '../expression';
import { standingParts, type Part } from '../narrative/part';
import { asProse, asReason, withoutStop } from '../narrative/prose';
import { proseCells } from './proseColumns';

type Index = ReadonlyMap<string, readonly TextCell[]>;

/** The cells by whatever the text may print of them. */
const cellsByPrint = oncePerAccount((account: Account): Index => {
  const index = new Map<string, readonly TextCell[]>();
  for (const cell of proseCells(account)) {
    const prints = new Set([asProse, withoutStop, asReason].map((printedAs) => printedAs(cell.text)));
    for (const print of prints) {
      if (print !== '') index.set(print, [...(index.get(print) ?? []), cell]);
    }
  }
  return index;
});

/** The cells whose words a paragraph prints, each once, in the order of the paragraph; all that hold the same words. */
export function typedWordsIn(account: Account, parts: readonly Part[]): readonly TextCell[] {
  const index = cellsByPrint(account);
  const cells = standingParts(parts).flatMap((part) =>
    part.kind === 'words' ? (originsOf(part.text.split(separator), index) ?? []) : [],
  );
  return [...new Set(cells)];
}

/** Between reasons of several rows. */
const separator = '；';

/** The cells that the words, cut at every separator, were joined from: the fewest; undefined where they were not typed. */
function originsOf(words: readonly string[], index: Index): readonly TextCell[] | undefined {
  if (words.length === 0) return [];
  for (let length = words.length; length > 0; length -= 1) {
    const cells = index.get(words.slice(0, length).join(separator));
    const others = cells && originsOf(words.slice(length), index);
    if (cells && others) return [...cells, ...others];
  }
  return undefined;
}
