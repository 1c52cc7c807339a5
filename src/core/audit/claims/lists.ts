import type { Passage } from '../text/passage';
import { withoutComparison } from './claim';

/** No list that names its numbers is longer. */
const longest = 30;

/** How many numbers stand in a list, 1、2和3, from one on; 1 where none follows. */
export function runLength({ figures, text }: Passage, index: number): number {
  const first = figures[index];
  let length = 1;
  for (let last = first; last !== undefined && length < longest; length += 1) {
    const next = figures[index + length];
    const [one, other] = [last.numeral.unit?.kind, next?.numeral.unit?.kind];
    const parts = one === undefined ? /^[、和及与,]$/u : /^[、和及与]$/u;
    if (next === undefined || !parts.test(text.slice(last.to, next.from))) return length;
    if (one !== undefined && one !== other) return length;
    last = next;
  }
  return length;
}

/** What is said of each number of a list, where no 分别 parts it from the names. */
const verb =
  /(?:(?:占[^占,]{0,30}|完成[^,]{0,12}|增长|下降|增加|减少|上升|降低|增幅|降幅)(?:为|了|的)*|(?:为|是|共))$/u;

const each = /(?:分别|各|依次)(?=[^分各依,]{0,14}$)/u;

/** The clause before a list of numbers, parted: the names, and what is said of each. */
function parted(clause: string): readonly [names: string, said: string] {
  const at = each.exec(clause);
  if (at === null) return cut(clause, verb.exec(clause)?.[0] ?? '');
  const [names, share] = cut(
    clause.slice(0, at.index),
    /占[^占,]{0,30}$/u.exec(clause.slice(0, at.index))?.[0] ?? '',
  );
  return [names, share + clause.slice(at.index + at[0].length)];
}

function cut(words: string, ending: string): readonly [string, string] {
  return [words.slice(0, words.length - ending.length), ending];
}

const both = { ending: '收·支总计', names: ['收入总计', '支出总计'] } as const;

/** Names as often as there are numbers: 和 may be a part of a name, so it parts names only where it must. */
function namesIn(words: string, count: number): readonly string[] {
  if (words.endsWith(both.ending) && count === both.names.length) return both.names;
  const ways = [/[、,]/u, /[、,]|[和及与](?=[^、,和及与]*$)/u, /[、,和及与]/u];
  const lists = ways.map((way) => words.split(way).filter((name) => name !== ''));
  return lists.find(({ length }) => length === count) ?? [];
}

/** The words for each number of a list, and the names in them; undefined where it cannot be told which is whose. */
export function wordsOfList(
  sentence: string,
  count: number,
  listed: readonly string[],
): { readonly names: readonly string[]; readonly words: readonly string[] } | undefined {
  const [last, longer] = [/[^,;:()]*$/u, /[^;:()]*$/u].map((end) => parted(end.exec(sentence)?.[0] ?? ''));
  const isUnnamed = withoutComparison(last?.[0] ?? '') === '';
  const found = isUnnamed ? listed : namesIn(last?.[0] ?? '', count);
  const names = found.length > 0 ? found : namesIn(longer?.[0] ?? '', count);
  return names.length === count ? { names, words: names.map((name) => name + (last?.[1] ?? '')) } : undefined;
}
