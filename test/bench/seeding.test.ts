import { seedFaults, type Seeded } from '../../bench/seeding';
import { tableOf, talliesOf } from '../../bench/tally';
import { sampleWorkbook } from '../core/sampleAccount';

describe('slips seeded into a handful of cells of the sample', () => {
  const selection = { every: 200, seed: 1 };
  const seedings = [0, 1].map((part) => seedFaults(sampleWorkbook(), { ...selection, part, parts: 2 }));
  const seeded = seedings.flatMap((seeding) => seeding.seeded);
  const ofKind = (name: string) => seeded.filter(({ kind }) => kind === name);

  test('are one of each kind that can happen to a cell', () => {
    expect(seedings.map(({ cells }) => cells)).toEqual([2, 2]);
    expect(new Set(seeded.map(({ cell, kind }) => `${cell} ${kind}`)).size).toBe(seeded.length);
    for (const kind of ['one digit', 'blank']) expect(ofKind(kind)).toHaveLength(4);
  });

  test('do not depend on how the work is shared', () => {
    const whole = seedFaults(sampleWorkbook(), { ...selection, part: 0, parts: 1 });
    const inOrder = (slips: readonly Seeded[]) => slips.map((slip) => JSON.stringify(slip)).sort();
    expect(inOrder(whole.seeded)).toEqual(inOrder(seeded));
  });

  test('are told where the cell takes part in relations, in words', () => {
    const sound = seeded.filter(({ outcome, said }) => (outcome === 'missed') === (said.length === 0));
    expect(sound).toHaveLength(seeded.length);
    const digits = ofKind('one digit').filter(({ relations }) => relations >= 2);
    expect(digits.length).toBeGreaterThan(1);
    expect(digits.map(({ outcome }) => outcome)).toEqual(digits.map(() => 'found'));
  });
});

test('tallies count every slip once, by its kind', () => {
  const slip: Seeded = {
    ...{ kind: 'sign', cell: '甲!A1', path: '甲 › 乙', relations: 2, changes: [], said: [] },
    ...{ outcome: 'found', place: 0 },
  };
  const seeded: readonly Seeded[] = [
    slip,
    { ...slip, place: 2 },
    { ...slip, outcome: 'onlyNotChecked', place: undefined },
    { ...slip, kind: 'blank', outcome: 'missed', place: undefined },
  ];
  const tallies = talliesOf(seeded).filter((tally) => tally.seeded > 0);
  const none = { onlyRounding: 0, onlyNotChecked: 0, missed: 0 };
  expect(tallies).toEqual([
    { ...none, kind: 'sign', seeded: 3, found: 2, onlyNotChecked: 1, first: 1, amongThree: 2 },
    { ...none, kind: 'blank', seeded: 1, found: 0, missed: 1, first: 0, amongThree: 0 },
    {
      ...none,
      kind: 'all kinds',
      seeded: 4,
      found: 2,
      onlyNotChecked: 1,
      missed: 1,
      first: 1,
      amongThree: 2,
    },
  ]);
  expect(tableOf(tallies)[1]).toMatch(/^sign +3 +66\.7 % +0\.0 % +33\.3 % +0\.0 % +33\.3 % +66\.7 %$/);
});
