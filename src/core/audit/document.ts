import { factsIn } from './claims/scan';
import type { Fact } from './claims/fact';
import { last } from './last';
import type { Numeral } from './numerals/numeral';
import { numeralsIn } from './numerals/scan';
import type { Bindings } from './report/report';
import { scopeOf } from './scopes';
import { blocksOf } from './text/blocks';
import { withPlainCharacters } from './text/characters';
import { linesOf } from './text/lines';
import { passageOf, type Passage } from './text/passage';
import { tableOf, type TextTable } from './text/table';

/** A paragraph, where it stands in the report, and what it says. */
export interface ReadPassage extends Passage {
  readonly isHeading: boolean;
  readonly scope: string;
  readonly facts: readonly Fact[];
}

/** A text as it was read. `bindings` tie it to a workbook's report, where there is one. */
export interface ReadText {
  readonly original: string;
  /** In plain characters, as long as the original. */
  readonly plain: string;
  readonly numerals: readonly Numeral[];
  readonly passages: readonly ReadPassage[];
  readonly tables: readonly TextTable[];
  readonly facts: readonly Fact[];
  readonly bindings: Bindings | undefined;
}

const headingNumber =
  /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、])/u;

function isHeadingText(text: string): boolean {
  if (text.length > 60 || /[。;,]./u.test(text)) return false;
  return headingNumber.test(text) || /(?:说明|情况|报表|决算表|总表|公开|决算|解释)。?$/u.test(text);
}

/** Reads a text: its numerals, paragraphs with what they say, and tables. */
export function readText(original: string): ReadText {
  const plain = withPlainCharacters(original);
  const numerals = numeralsIn(original, plain);
  const passages: ReadPassage[] = [];
  const tables: TextTable[] = [];
  let scope = '';
  let titles: readonly string[] = [];
  for (const { kind, lines } of blocksOf(linesOf(plain))) {
    if (kind === 'table') {
      tables.push(tableOf(lines, numerals, last(titles, (title) => title.includes('表')) ?? ''));
      continue;
    }
    const passage = passageOf(lines, numerals);
    const isHeading =
      isHeadingText(passage.text) && passage.figures.every(({ numeral }) => numeral.unit === undefined);
    if (isHeading) scope = scopeOf(passage.text) ?? scope;
    titles = [...titles.slice(-2), passage.text.slice(0, 80)];
    passages.push({ ...passage, isHeading, scope, facts: isHeading ? [] : factsIn(passage, scope) });
  }
  const facts = passages.flatMap((passage) => passage.facts);
  return { original, plain, numerals, passages, tables, facts, bindings: undefined };
}
