import type { DatedCode } from '../../inputs/classification/datedCode';
import type { Dictionary } from '../../inputs/classification/dictionary';
import { looseName } from './looseName';

/** A name of a code for comparison: whether it ends in 支出 or 费用 is a matter of style. */
export function nameKey(name: string): string {
  return looseName(name).replace(/(支出|费用|费)$/, '');
}

/** What the dictionary says of a code; nothing of years before it begins. */
export function entryIn({ since, entries }: Dictionary, code: string, year: number): DatedCode | undefined {
  return year < since ? undefined : entries.get(code);
}

/** Whether a name is one that the code has or had. */
function isNameOf({ name, formerly = [] }: DatedCode, typed: string): boolean {
  return [name, ...formerly.map((former) => former.name)].some((own) => nameKey(own) === nameKey(typed));
}

type Index = ReadonlyMap<string, readonly DatedCode[]>;

const indexes = new Map<Dictionary, Index>();

/** The codes of a dictionary by all names they have or had; made when it is first asked for. */
function codesByName(dictionary: Dictionary): Index {
  const before = indexes.get(dictionary);
  if (before !== undefined) return before;
  const index = indexOf(dictionary);
  indexes.set(dictionary, index);
  return index;
}

function indexOf({ entries }: Dictionary): Index {
  const index = new Map<string, DatedCode[]>();
  for (const entry of entries.values()) {
    for (const { name } of [entry, ...(entry.formerly ?? [])]) {
      const key = nameKey(name);
      index.set(key, [...(index.get(key) ?? []), entry]);
    }
  }
  return index;
}

/** The other code that a name belongs to, the nearest to `entry` where several have it; none where it is its own. */
export function otherCodeNamed(
  dictionary: Dictionary,
  entry: DatedCode,
  typed: string,
): DatedCode | undefined {
  if (isNameOf(entry, typed)) return undefined;
  const others = codesByName(dictionary).get(nameKey(typed)) ?? [];
  return [...others].sort((a, b) => shared(b, entry) - shared(a, entry))[0];
}

const lengthsAbove = [5, 3] as const;

/** The digits of the section, else of the class, that two codes have in common. */
function shared(a: DatedCode, b: DatedCode): number {
  return lengthsAbove.find((length) => a.code.slice(0, length) === b.code.slice(0, length)) ?? 0;
}
