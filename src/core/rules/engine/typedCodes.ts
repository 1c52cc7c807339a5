import { oncePerAccount, type Account } from '../../account';
import type { TextCell } from '../../expression';
import type { DatedCode } from '../../inputs/classification/datedCode';
import { carryOver } from '../../inputs/carryOver';
import {
  economicDictionary,
  functionalDictionary,
  type Dictionary,
} from '../../inputs/classification/dictionary';
import { economic } from '../../inputs/economic';
import { expenditure } from '../../inputs/expenditure';
import { revenue } from '../../inputs/revenue';
import { codedRows } from './codedRows';
import { entryIn, nameKey, otherCodeNamed } from './codeNames';

/** One spelling of a name, with its cells. */
export interface TypedName {
  readonly text: string;
  readonly cells: readonly TextCell[];
}

/** A code as the workbook uses it, in all its tables: where it stands, and the names given to it. */
export interface TypedCode {
  readonly dictionary: Dictionary;
  readonly code: string;
  readonly cells: readonly TextCell[];
  readonly names: readonly TypedName[];
}

const classifications = [
  { dictionary: functionalDictionary, lists: [revenue, expenditure, carryOver] },
  { dictionary: economicDictionary, lists: [economic] },
] as const;

/** Every code that is typed, functional ones first, in the order of the tables. */
export const typedCodes = oncePerAccount((account): readonly TypedCode[] =>
  classifications.flatMap(({ dictionary, lists }) =>
    codesIn(account, lists).map(([code, { cells, names }]) => ({
      dictionary,
      code,
      cells,
      names: [...names.values()],
    })),
  ),
);

interface Gathered {
  readonly cells: TextCell[];
  readonly names: Map<string, { readonly text: string; readonly cells: TextCell[] }>;
}

function codesIn(
  account: Account,
  lists: (typeof classifications)[number]['lists'],
): readonly (readonly [string, Gathered])[] {
  const codes = new Map<string, Gathered>();
  for (const list of lists) {
    for (const { row, code, cell } of codedRows(account, list)) {
      const gathered: Gathered = codes.get(code) ?? { cells: [], names: new Map() };
      codes.set(code, gathered);
      gathered.cells.push(cell);
      const name = row.words.get(list.label);
      if (name !== undefined && name.text !== '') gatherName(gathered, name);
    }
  }
  return [...codes];
}

function gatherName({ names }: Gathered, cell: TextCell): void {
  const key = nameKey(cell.text);
  const before = names.get(key);
  if (before === undefined) names.set(key, { text: cell.text, cells: [cell] });
  else before.cells.push(cell);
}

/** A name that another code has. */
export interface ForeignName {
  readonly name: TypedName;
  readonly other: DatedCode;
}

/** The names given to a code that are those of another one. */
export function foreignNames({ dictionary, code, names }: TypedCode, year: number): readonly ForeignName[] {
  const entry = entryIn(dictionary, code, year);
  return names.flatMap((name) => {
    const other = entry && otherCodeNamed(dictionary, entry, name.text);
    return other === undefined ? [] : [{ name, other }];
  });
}

/** The names given to a code, without those of another one. */
export function ownNames(typed: TypedCode, year: number): readonly TypedName[] {
  const foreign = foreignNames(typed, year).map(({ name }) => name);
  return typed.names.filter((name) => !foreign.includes(name));
}
