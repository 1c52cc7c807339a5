import {
  address,
  cell,
  constant,
  ratio,
  round,
  sum,
  total,
  type Cell,
} from '../../../../src/core/expression';
import { culpritsAmong } from '../../../../src/core/rules/engine/culprits';
import { judgeAll } from '../../../../src/core/rules/engine/judgement';
import type { RelationCheck, Rule } from '../../../../src/core/rules/engine/rule';
import { at, blankCell, sampleCell, unreadCell } from '../../expression/sampleCell';
import { sampleAccount } from '../../sampleAccount';

const exact = (value: string, name: string): Cell => sampleCell(value, { digits: 0, ref: at(name) });

function equal(left: Cell, ...right: readonly Cell[]): RelationCheck {
  return {
    kind: 'relation',
    relation: { comparison: 'equals', left: cell(left), right: total(right), reading: 'repeated' },
    measure: '元',
    slots: {},
  };
}

/** The culprits of each refuted check, by their addresses. */
function culpritsIn(...checks: readonly RelationCheck[]): readonly (readonly string[])[] {
  const rule: Rule = {
    id: 'totals',
    catalogue: 'K1',
    severity: 'error',
    title: { zh: '', en: '' },
    basis: '',
    messages: { refuted: { zh: '', en: '' } },
    checks: () => checks,
  };
  const judged = judgeAll(sampleAccount(), [rule]);
  const found = culpritsAmong(judged);
  return judged
    .filter(({ verdict }) => verdict === 'refuted')
    .map((one) => (found.get(one)?.culprits ?? []).map(({ ref }) => address(ref).replace('收入!', '')));
}

const [a, b, c] = [exact('1', 'A1'), exact('2', 'A2'), exact('3', 'A3')];

test('a stated total that alone misses its details is the culprit', () => {
  expect(culpritsIn(equal(exact('7', 'A9'), a, b, c))).toEqual([['A9']]);
});

test('so it is where the details agree in other checks', () => {
  expect(culpritsIn(equal(exact('7', 'A9'), a, b, c), equal(exact('6', 'B9'), a, b, c))).toEqual([['A9']]);
});

test('no cell is named where the details could not all be checked otherwise', () => {
  const unchecked = equal(unreadCell('x', at('B9')), a);
  expect(culpritsIn(equal(exact('7', 'A9'), a, b, c), unchecked)).toEqual([[]]);
});

test('no cell is named where the stated one agrees elsewhere', () => {
  const stated = exact('7', 'A9');
  expect(culpritsIn(equal(stated, a, b, c), equal(exact('7', 'C9'), stated))).toEqual([[]]);
});

test('a sum on both sides states nothing', () => {
  const check = equal(a, b);
  const relation = { ...check.relation, left: sum([cell(a), cell(c)]) };
  expect(culpritsIn({ ...check, relation })).toEqual([[]]);
});

test('the detail that two totals miss by the same is the culprit of both', () => {
  const wrong = exact('12', 'A2');
  const row = equal(exact('5', 'C2'), wrong, exact('3', 'B2'));
  const column = equal(exact('6', 'A9'), a, wrong, c);
  expect(culpritsIn(row, column)).toEqual([['A2'], ['A2']]);
});

test('so is one on the stated side of one check and the detail of another', () => {
  const wrong = exact('16', 'A9');
  expect(culpritsIn(equal(wrong, a, b, c), equal(exact('8', 'A99'), wrong, exact('2', 'A10')))).toEqual([
    ['A9'],
    ['A9'],
  ]);
});

test('a shared cell is no culprit where the totals miss it by different amounts', () => {
  const row = equal(exact('5', 'C2'), b, exact('4', 'B2'));
  const column = equal(exact('9', 'A9'), a, b, c);
  expect(culpritsIn(row, column)).toEqual([[], []]);
});

test('a cell of a check that holds is cleared: faults of two totals stand apart', () => {
  const checks = [
    equal(exact('7', 'A9'), a, b, c),
    equal(exact('8', 'B9'), a, b),
    equal(exact('6', 'C9'), a, b, c),
  ];
  expect(culpritsIn(...checks)).toEqual([['A9'], ['B9']]);
});

test('more than five candidates locate nothing', () => {
  const details = Array.from({ length: 6 }, (_, index) => exact('1', `D${String(index + 1)}`));
  expect(culpritsIn(equal(exact('7', 'A9'), ...details), equal(exact('7', 'B9'), ...details))).toEqual([
    [],
    [],
  ]);
});

test('a blank cell in common cannot be corrected by a difference', () => {
  const blank = blankCell(at('A4'));
  expect(culpritsIn(equal(exact('7', 'A9'), a, blank), equal(exact('8', 'B9'), b, blank))).toEqual([[], []]);
});

test('a number printed in the text clears nothing, nor does a print that a small correction leaves as it is', () => {
  const wrong = exact('12', 'A2');
  const row = equal(exact('5', 'C2'), wrong, exact('3', 'B2'));
  const column = equal(exact('6', 'A9'), a, wrong, c);
  const printed = equal(exact('1', 'P1'), wrong).relation;
  const inText = { ...printed, left: cell(wrong), right: constant(12) };
  const asPrint = { ...printed, left: cell(exact('12', 'P2')), right: round(cell(wrong), 0) };
  expect(culpritsIn(row, column, { ...row, relation: inText }, { ...row, relation: asPrint })).toEqual([
    ['A2'],
    ['A2'],
  ]);
});

test('inequalities have no culprits', () => {
  const check = equal(exact('7', 'A9'), a);
  expect(culpritsIn({ ...check, relation: { ...check.relation, comparison: 'atMost' } })).toEqual([[]]);
});

test('a correction is tried in the relation’s own measure', () => {
  const wrong = exact('16', 'A9');
  const inTens = equal(exact('6', 'B9'), wrong);
  const ratioOfTwo = { ...inTens.relation, right: ratio(cell(wrong), cell(exact('1', 'C9'))) };
  expect(culpritsIn(equal(wrong, a, b, c), { ...inTens, relation: ratioOfTwo })).toEqual([['A9'], ['A9']]);
});
