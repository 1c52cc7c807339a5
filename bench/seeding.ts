import type { Account, RawWorkbook } from '../src/core/account';
import type { Finding } from '../src/core';
import { address, type Cell } from '../src/core/expression';
import { runRules } from '../src/core/rules';
import { relationsByCell, tellingRules } from './coverage';
import { faultKinds, type Change } from './faults';
import { diceOf } from './generated/dice';
import { placeOfTruth } from './ranking';
import { numbersOf, placeOf, read, readChanged } from './raw';

/** How a slip was told: refuted or unreadable, only as rounding, only as not checked, or not at all. */
export type Outcome = 'found' | 'onlyRounding' | 'onlyNotChecked' | 'missed';

/** A slip that was seeded, and what validation said that it had not said before. */
export interface Seeded {
  readonly kind: string;
  readonly cell: string;
  readonly path: string;
  /** In how many relations the cell takes part. */
  readonly relations: number;
  readonly changes: readonly { readonly cell: string; readonly to: unknown }[];
  readonly outcome: Outcome;
  /** The place of the true cells among the explanations, from 0; undefined where they are not named. */
  readonly place: number | undefined;
  readonly said: readonly string[];
}

export interface Seeding {
  readonly seeded: readonly Seeded[];
  /** The cells that no relation covers, by their paths. */
  readonly uncovered: readonly string[];
  readonly cells: number;
}

/** Which numbers: every `every`th, and of those every `parts`th from `part` on, so that several processes share the work. */
export interface Selection {
  readonly every: number;
  readonly seed: number;
  readonly part: number;
  readonly parts: number;
}

/** Seeds every kind of slip into the numbers of a workbook that can be read, one at a time. */
export function seedFaults(raw: RawWorkbook, { every, seed, part, parts }: Selection): Seeding {
  const { account } = read(raw);
  if (account === undefined) throw new Error('The workbook cannot be read');
  const relations = relationsByCell(account);
  const clean = new Set(runRules(account, tellingRules).findings.map(saying));
  const cells = numbersOf(account).filter(
    (_, index) => index % every === 0 && Math.floor(index / every) % parts === part,
  );
  const seeded = cells.flatMap((cell, index) =>
    faultKinds.flatMap(({ name, changes }, kind): readonly Seeded[] => {
      const dice = diceOf(seed + (index * parts + part) * faultKinds.length + kind + 1);
      const changed = changes(placeOf(raw, cell), dice);
      if (changed.length === 0) return [];
      const about = { kind: name, relations: relations.get(address(cell.ref)) ?? 0 };
      return [{ ...about, ...whatIsSaid({ raw, account, cell, changed, clean }) }];
    }),
  );
  const uncovered = cells.filter(({ ref }) => !relations.has(address(ref))).map(({ path }) => path);
  return { seeded, uncovered, cells: cells.length };
}

interface Slip {
  readonly raw: RawWorkbook;
  readonly account: Account;
  readonly cell: Cell;
  readonly changed: readonly Change[];
  /** What is said of the workbook without the slip. */
  readonly clean: ReadonlySet<string>;
}

function whatIsSaid(slip: Slip): Omit<Seeded, 'kind' | 'relations'> {
  const { cell, changed, clean } = slip;
  const { account, problems } = readChanged(slip.account, slip.raw, changed);
  const findings = account === undefined ? [] : runRules(account, tellingRules).findings;
  const told = findings.filter((finding) => !clean.has(saying(finding)));
  const changes = changed.map(({ ref, to }) => ({ cell: address(ref), to }));
  const truth = new Set(changes.map((change) => change.cell));
  return {
    ...{ cell: address(cell.ref), path: cell.path, changes },
    outcome: problems.length > 0 ? 'found' : outcomeOf(told),
    place: problems.some((problem) => truth.has(problem.cell)) ? 0 : placeOfTruth(told, truth),
    said: [...problems, ...told].map(({ message }) => message.zh),
  };
}

function saying({ rule, message }: Finding): string {
  return `${rule} ${message.zh}`;
}

function outcomeOf(told: readonly Finding[]): Outcome {
  const verdicts = new Set(told.map(({ verdict }) => verdict));
  if (verdicts.has('refuted')) return 'found';
  if (verdicts.has('rounding')) return 'onlyRounding';
  return verdicts.has('notChecked') ? 'onlyNotChecked' : 'missed';
}
