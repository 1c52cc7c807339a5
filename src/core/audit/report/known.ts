import type { Expr, Figure } from '../../expression';
import type { Publication } from '../../publication';
import type { Text } from '../../text';
import { derived } from './derived';
import { yearOf } from '../relations/yearOf';
import { publishedText, type PublishedText } from './publishedText';
import { statedIn } from './stated';
import { namingOf, type Naming, type Subject } from './subject';
import { tableNumbersOf, type TableNumber } from './tableNumbers';

/** A measure of a subject as the workbook has it. */
export interface Known {
  readonly subject: Subject;
  readonly measure: string;
  readonly base: string;
  readonly expr: Expr;
  readonly unit: Figure['measure'];
  readonly digits: number;
  readonly label: Text;
  /** The figure that the report prints; left out where it is derived from others. */
  readonly figure?: Figure['id'];
}

/** All that a workbook's report says, by subject and measure, and by the row and column of its tables. */
export interface KnownReport {
  readonly naming: Naming;
  readonly year: number | undefined;
  readonly byName: ReadonlyMap<string, readonly Known[]>;
  readonly byCell: ReadonlyMap<string, readonly Known[]>;
}

/** What the report says in its sentences and tables, and what follows from that: prior years, changes and rates. */
export function knownReport(publication: Publication): KnownReport {
  const published = publishedText(publication);
  const naming = namingOf(publication.unit);
  const year = yearOf(published.read);
  const cells = cellsOf(published, naming);
  const told = [...sentencesOf(published, naming, year), ...cells.map(([, known]) => known)].filter(
    ({ subject }) => subject.name !== '',
  );
  return {
    naming,
    year,
    byName: grouped([...told, ...derived(told)].map((known) => [known.subject.name, known])),
    byCell: grouped(cells.flatMap(([of, known]) => cellKeys(of).map((key) => [key, known] as const))),
  };
}

type Stating = Pick<Known, 'subject' | 'measure' | 'base'>;

function knownAt({ slotAt }: PublishedText, start: number, of: Stating): readonly Known[] {
  const figure = slotAt(start)?.figure;
  if (figure === undefined) return [];
  const { expr, measure: unit, digits, label, id } = figure;
  return [{ ...of, expr, unit, digits, label, figure: id }];
}

function sentencesOf(published: PublishedText, naming: Naming, year: number | undefined): readonly Known[] {
  return statedIn(published.read, naming)
    .filter((stated) => stated.year === undefined || stated.year === year)
    .flatMap(({ subject, measure, base, placed }) =>
      knownAt(published, placed.numeral.start, { subject, measure, base: naming(base) }),
    );
}

function cellsOf(published: PublishedText, naming: Naming): readonly (readonly [TableNumber, Known])[] {
  return published.read.tables
    .flatMap((table) => tableNumbersOf(table, naming))
    .flatMap((of) =>
      knownAt(published, of.numeral.start, { subject: subjectOfCell(of), measure: of.measure, base: '' }).map(
        (known) => [of, known] as const,
      ),
    );
}

/** 基本支出 in the row of 群众团体事务 is a part of it. */
function subjectOfCell({ scope, row, column }: TableNumber): Subject {
  return column === ''
    ? { scope, name: row, above: [], whole: undefined }
    : { scope, name: column, above: [], whole: row === '' ? undefined : row };
}

/** How a cell is looked for: in the table of that title, or where the title is another, in any of its section. */
export function cellKeys({ title, scope, code, row, column, measure }: TableNumber): readonly string[] {
  return [title, scope].map((where, index) => [index, where, code, row, column, measure].join('|'));
}

function grouped<T>(
  entries: readonly (readonly [key: string, item: T])[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, item] of entries) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

const shortestName = 3;
const longestName = 20;

/** The names of items that the report tells of, as its sentences and tables print them. */
export function itemNames({ byName }: KnownReport): readonly string[] {
  return [...byName.keys()].filter(({ length }) => length >= shortestName && length <= longestName);
}
