import { faultKinds } from './faults';
import type { Outcome, Seeded } from './seeding';

/** How many slips of a kind were seeded and what became of them. */
export interface Tally extends Readonly<Record<Outcome, number>> {
  readonly kind: string;
  readonly seeded: number;
  readonly first: number;
  readonly amongThree: number;
}

/** One tally for each kind of slip, and one for all together. */
export function talliesOf(seeded: readonly Seeded[]): readonly Tally[] {
  const ofKind = (name: string): Tally =>
    tally(
      name,
      seeded.filter(({ kind }) => kind === name),
    );
  return [...faultKinds.map(({ name }) => ofKind(name)), tally('all kinds', seeded)];
}

function tally(kind: string, seeded: readonly Seeded[]): Tally {
  const ended = (outcome: Outcome): number => seeded.filter((one) => one.outcome === outcome).length;
  const within = (places: number): number =>
    seeded.filter(({ outcome, place }) => isTold(outcome) && place !== undefined && place < places).length;
  return {
    ...{ kind, seeded: seeded.length, first: within(1), amongThree: within(3) },
    found: ended('found'),
    onlyRounding: ended('onlyRounding'),
    onlyNotChecked: ended('onlyNotChecked'),
    missed: ended('missed'),
  };
}

/** A blank that leaves relations unchecked is told too, with its place and what it should read. */
function isTold(outcome: Outcome): boolean {
  return outcome === 'found' || outcome === 'onlyNotChecked';
}

const columns = [
  ['seeded', ({ seeded }: Tally) => String(seeded)],
  ['found', (one: Tally) => share(one.found, one)],
  ['only rounding', (one: Tally) => share(one.onlyRounding, one)],
  ['only not checked', (one: Tally) => share(one.onlyNotChecked, one)],
  ['missed', (one: Tally) => share(one.missed, one)],
  ['true cell first', (one: Tally) => share(one.first, one)],
  ['among three', (one: Tally) => share(one.amongThree, one)],
] as const;

function share(part: number, { seeded }: Tally): string {
  return seeded === 0 ? '–' : `${((part / seeded) * 100).toFixed(1)} %`;
}

/** The tallies as lines of a table; every share is of what was seeded. */
export function tableOf(tallies: readonly Tally[]): readonly string[] {
  const head = `${''.padEnd(22)}${columns.map(([title]) => title.padStart(18)).join('')}`;
  return [
    head,
    ...tallies.map((one) => one.kind.padEnd(22) + columns.map(([, show]) => show(one).padStart(18)).join('')),
  ];
}
