import { factsIn } from './claims/scan';
import type { Fact } from './claims/fact';
import type { Numeral } from './numerals/numeral';
import { numeralsIn } from './numerals/scan';
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

/** A text as it was read. */
export interface ReadText {
  readonly original: string;
  /** In plain characters, as long as the original. */
  readonly plain: string;
  readonly numerals: readonly Numeral[];
  readonly passages: readonly ReadPassage[];
  readonly tables: readonly TextTable[];
  readonly facts: readonly Fact[];
}

/** What a heading is about, and with it what stands under it: the first that fits. */
const scopes: readonly (readonly [RegExp, string])[] = [
  [/三公/u, 'threePublic'],
  [/机关运行/u, 'agencyOperating'],
  [/政府采购/u, 'procurement'],
  [/购买服务/u, 'purchasedServices'],
  [/国有资产/u, 'stateAssets'],
  [/绩效/u, 'performance'],
  [/名词解释|专业名词/u, 'definitions'],
  [/政府性基金/u, 'governmentFund'],
  [/国有资本/u, 'stateCapital'],
  [/一般公共预算.*基本支出|财政拨款基本支出/u, 'publicBudgetBasic'],
  [/一般公共预算/u, 'publicBudget'],
  [/财政拨款/u, 'fiscal'],
  [/机构设置|职责|职能|人员构成|基本情况/u, 'institution'],
  [/收入支出|收支|收入决算|支出决算/u, 'all'],
];

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
      tables.push(tableOf(lines, numerals, titles.join(' ')));
      continue;
    }
    const passage = passageOf(lines, numerals);
    const isHeading = isHeadingText(passage.text);
    if (isHeading) scope = scopes.find(([pattern]) => pattern.test(passage.text))?.[1] ?? scope;
    titles = [...titles.slice(-2), passage.text.slice(0, 80)];
    passages.push({ ...passage, isHeading, scope, facts: isHeading ? [] : factsIn(passage, scope) });
  }
  const facts = passages.flatMap((passage) => passage.facts);
  return { original, plain, numerals, passages, tables, facts };
}
