import { placeOfTruth } from '../../bench/ranking';
import type { Finding } from '../../src/core';

/** A finding with these explanations, each a list of cells to be corrected together. */
function finding(...explanations: readonly (readonly string[])[]): Finding {
  const message = { zh: '', en: '' };
  return {
    ...{ rule: 'grandTotalsAgree', severity: 'error', verdict: 'refuted', cells: [], culprits: [], message },
    explanations: explanations.map((cells) => ({
      corrections: cells.map((cell) => ({ cell, held: '1', value: '2', slip: undefined })),
    })),
  };
}

test('the place of the true cell is that of the first explanation that names no other', () => {
  const changed = new Set(['甲!A1']);
  expect(placeOfTruth([finding(['甲!A1'], ['甲!A2'])], changed)).toBe(0);
  expect(placeOfTruth([finding(['甲!A1', '甲!A2'], ['甲!A3'], ['甲!A1'])], changed)).toBe(2);
  expect(placeOfTruth([finding(['甲!A2'])], changed)).toBeUndefined();
  expect(placeOfTruth([finding()], changed)).toBeUndefined();
  expect(placeOfTruth([], changed)).toBeUndefined();
});

test('where two cells were exchanged, one of them or both are the truth', () => {
  const changed = new Set(['甲!A1', '甲!A2']);
  expect(placeOfTruth([finding(['甲!A3'], ['甲!A1', '甲!A2'])], changed)).toBe(1);
  expect(placeOfTruth([finding(['甲!A2'])], changed)).toBe(0);
});

test('the fault that most findings tell decides', () => {
  const changed = new Set(['甲!A1']);
  const wrong = finding(['甲!A2'], ['甲!A1']);
  expect(placeOfTruth([finding(['甲!A1']), wrong, wrong], changed)).toBe(1);
  expect(placeOfTruth([finding(['甲!A1']), wrong], changed)).toBe(0);
});

test('culprits stand for explanations where a finding has none', () => {
  const culprits = ['甲!A2', '甲!A1'];
  expect(placeOfTruth([{ ...finding(), culprits }], new Set(['甲!A1']))).toBe(1);
});
