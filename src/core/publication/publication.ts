import { cardOf, wordsIn, type Account } from '../account';
import { automaticSpacing } from '../inputs/settings';
import { unit } from '../inputs/unit';
import type { Block } from '../narrative';
import { titleOf } from '../narrative/section';
import type { ReportSheet } from '../sheets';
import { anchorOf } from './anchorOf';
import type { PublicationOrder } from './publicationOrder';

/** A table where it stands in print; `isListed`: it has a place of its own in the contents. */
export interface TableItem {
  readonly kind: 'table';
  readonly sheet: ReportSheet;
  readonly isListed: boolean;
}

/** The distance of the lines of running text: in points, or as the font asks for. */
export type LineSpacing = number | 'auto';

/** The report as it is printed. */
export interface Publication {
  readonly unit: string;
  readonly title: string;
  readonly lineSpacing: LineSpacing;
  readonly items: readonly (Block | TableItem)[];
}

/** What is put in order: the report's tables and its narrative. */
interface Composed {
  readonly tables: readonly ReportSheet[];
  readonly narrative: readonly Block[];
}

/** The report in the order of print. A table of the text whose paragraph is not there comes last, so that none is lost. */
export function publicationOf(
  account: Account,
  order: PublicationOrder,
  { tables, narrative }: Composed,
): Publication {
  const placed = tables.map((sheet) => ({ sheet, anchor: anchorOf(order.inText, sheet, narrative) }));
  const at = (anchor: Block | 'tablesPart' | 'end'): readonly TableItem[] =>
    placed
      .filter((table) => table.anchor === anchor)
      .map(({ sheet }) => ({ kind: 'table', sheet, isListed: anchor === 'tablesPart' }));
  const parts = partsOf(narrative).map((part) => part.flatMap((block) => [block, ...at(block)]));
  const heading = {
    kind: 'heading',
    level: 1,
    text: titleOf(order.tables.heading, account, undefined),
  } as const;
  return {
    unit: wordsIn(cardOf(account, unit), unit.by.name),
    title: titleOf(order.title, account, undefined),
    lineSpacing: lineSpacingIn(account),
    items: [
      ...parts.slice(0, order.tables.after).flat(),
      heading,
      ...at('tablesPart'),
      ...parts.slice(order.tables.after).flat(),
      ...at('end'),
    ],
  };
}

/** 28 points: 22 lines a page, as GB/T 9704 has them (28.95), rounded down as is usual. */
export const usualLineSpacing = 28;

function lineSpacingIn(account: Account): LineSpacing {
  return lineSpacingOf(wordsIn(cardOf(account, unit), unit.by.lineSpacing));
}

/** A line spacing by the words of its setting; without any the usual one. */
export function lineSpacingOf(words: string): LineSpacing {
  if (words === '') return usualLineSpacing;
  return words === automaticSpacing.word ? 'auto' : Number(words);
}

/** The narrative cut before each heading of the first level. */
function partsOf(narrative: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [];
  for (const block of narrative) {
    const part = parts.at(-1);
    if (part === undefined || (block.kind === 'heading' && block.level === 1)) parts.push([block]);
    else part.push(block);
  }
  return parts;
}
