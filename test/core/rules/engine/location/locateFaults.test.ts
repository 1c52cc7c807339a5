import {
  address,
  cell,
  constant,
  Decimal,
  grouped,
  mean,
  percentage,
  round,
  sum,
  total,
  type Cell,
  type Relation,
} from '../../../../../src/core/expression';
import { judgeAll } from '../../../../../src/core/rules/engine/judgement';
import { locateFaults } from '../../../../../src/core/rules/engine/location/locate';
import type { Check, RelationCheck, Rule } from '../../../../../src/core/rules/engine/rule';
import { finished } from '../../../../../src/core/steps';
import { at, blankCell, sampleCell } from '../../../expression/sampleCell';
import { sampleAccount } from '../../../sampleAccount';

const account = sampleAccount();
const exact = (value: string, name: string): Cell => sampleCell(value, { digits: 'exact', ref: at(name) });

function relation(more: Partial<Relation> & Pick<Relation, 'left' | 'right'>): RelationCheck {
  return {
    kind: 'relation',
    relation: { comparison: 'equals', reading: 'printed', ...more },
    measure: '元',
    slots: {},
  };
}

const equal = (left: Cell, ...right: readonly Cell[]): RelationCheck =>
  relation({ left: cell(left), right: total(right) });

function faultsIn(...checks: readonly Check[]) {
  const rule: Rule = {
    id: 'totals',
    catalogue: 'K1',
    severity: 'error',
    title: { zh: '', en: '' },
    why: { zh: '', en: '' },
    basis: '',
    messages: { refuted: { zh: '', en: '' } },
    checks: () => checks,
  };
  return finished(locateFaults(judgeAll(account, [rule])));
}

/** The explanations of each fault: `A2 12→2 digitAdded`, those of a pair joined by `&`. */
function explained(...checks: readonly Check[]): readonly (readonly string[])[] {
  return faultsIn(...checks).map(({ explanations }) =>
    explanations.map((set) =>
      set
        .map(({ cell: of, corrected, slip }) => {
          const value = (one: Cell) =>
            one.content.kind === 'number' ? grouped(one.content.value) : one.content.kind;
          const name = address(of.ref).replace(/^.*!/, '');
          return `${name} ${value(of)}→${value(corrected)}${slip === undefined ? '' : ` ${slip}`}`;
        })
        .join(' & '),
    ),
  );
}

const [a, b, c] = [exact('1234', 'A1'), exact('2500', 'A2'), exact('3071', 'A3')];

test('what agrees has no fault', () => {
  expect(explained(equal(exact('6805', 'A9'), a, b, c))).toEqual([]);
});

test('a detail that its row and its column miss by the same is the fault, with what it should read and the slip', () => {
  const wrong = exact('2050', 'A2');
  const row = equal(exact('2507', 'C2'), wrong, exact('7', 'B2'));
  const column = equal(exact('6805', 'A9'), a, wrong, c);
  expect(explained(row, column)).toEqual([['A2 2,050→2,500 digitsSwapped']]);
});

test.each([
  ['-2500', 'signChanged'],
  ['25000000', 'unitMixedUp'],
  ['250', 'decimalPointMoved'],
  ['2800', 'digitMistyped'],
  ['25003', 'digitAdded'],
])('the slip behind %s for 2,500 is recognised as %s', (held, slip) => {
  const wrong = exact(held, 'A2');
  const [[first] = []] = explained(
    equal(exact('2507', 'C2'), wrong, exact('7', 'B2')),
    equal(exact('6805', 'A9'), a, wrong, c),
  );
  expect(first).toMatch(new RegExp(`^A2 .*→2,500 ${slip}$`));
});

test('a cell whose correction alone would break what agrees needs another with it', () => {
  const stated = exact('6815', 'A9');
  const control = equal(exact('6815', 'D9'), stated);
  const [[first] = []] = explained(equal(stated, a, b, c), control, equal(exact('6805', 'E9'), a, b, c));
  expect(first).toBe('A9 6,815→6,805 digitMistyped & D9 6,815→6,805 digitMistyped');
});

test('a small correction that leaves a print as it is breaks nothing', () => {
  const wrong = exact('2501', 'A2');
  const print = relation({
    left: cell(exact('25', 'P1')),
    right: round(percentage(cell(wrong), constant(10000)), 0),
    reading: 'repeated',
  });
  const checks = [
    equal(exact('2507', 'C2'), wrong, exact('7', 'B2')),
    equal(exact('6805', 'A9'), a, wrong, c),
  ];
  expect(explained(...checks, print)).toEqual([['A2 2,501→2,500 digitMistyped']]);
});

test('a share and its base are solved for the cell in them', () => {
  const wrong = exact('2050', 'A2');
  const share = relation({
    left: cell(exact('36.74', 'P1')),
    right: round(percentage(cell(wrong), sum([cell(a), cell(wrong), cell(c)])), 2),
    reading: 'repeated',
  });
  const checks = [equal(exact('2507', 'C2'), wrong, exact('7', 'B2')), share];
  expect(explained(...checks)[0]?.[0]).toBe('A2 2,050→2,500 digitsSwapped');
  expect(faultsIn(...checks)[0]?.refuted).toHaveLength(2);
});

test('two shares alone lead to a number near enough', () => {
  const wrong = exact('2050', 'A2');
  const share = (print: string, name: string, beside: Cell): RelationCheck =>
    relation({
      left: cell(exact(print, name)),
      right: round(percentage(cell(wrong), sum([cell(beside), cell(wrong)])), 2),
      reading: 'repeated',
    });
  expect(explained(share('66.95', 'P1', a), share('44.87', 'P2', c))[0]?.[0]).toMatch(
    /^A2 2,050→2,(500|499\.\d)/,
  );
});

test('a mean and a total that one score misses are explained by it', () => {
  const scores = ['8.5', '8', '9', '7', '10'].map((score, index) => exact(score, `F${String(index)}`));
  const meanOf = relation({ left: cell(exact('8.6', 'L1')), right: mean(scores.map(cell)) });
  const faults = explained(
    equal(exact('43', 'K1'), ...scores),
    meanOf,
    equal(exact('18', 'F9'), ...scores.slice(0, 1), exact('9', 'G9')),
  );
  expect(faults).toEqual([['F0 8.5→9']]);
});

test('a blank cell is told what it should read', () => {
  const blank = blankCell(at('A2'));
  const checks = [
    equal(exact('2507', 'C2'), blank, exact('7', 'B2')),
    equal(exact('6805', 'A9'), a, blank, c),
  ];
  expect(explained(...checks)).toEqual([['A2 blank→2,500 leftBlank']]);
});

test('of cells that would explain the same the likelier comes first', () => {
  const [first, second] = [exact('2050', 'A2'), exact('7', 'B2')];
  const [faults = []] = explained(
    equal(exact('2507', 'C2'), first, second),
    equal(exact('2508', 'D2'), first, second, exact('1', 'E2')),
  );
  expect(faults[0]).toBe('A2 2,050→2,500 digitsSwapped');
  expect(faults[1]).toMatch(/^B2 7→457/);
});

test('a stated total that alone misses its details is told first', () => {
  expect(explained(equal(exact('6850', 'A9'), a, b, c))[0]?.[0]).toBe('A9 6,850→6,805 digitsSwapped');
});

test('faults that share no cell are told apart, the larger one first', () => {
  const wrong = exact('2050', 'A2');
  const faults = explained(
    equal(exact('70', 'X9'), exact('20', 'X1')),
    equal(exact('2507', 'C2'), wrong, exact('7', 'B2')),
    equal(exact('6805', 'A9'), a, wrong, c),
  );
  expect(faults.map(([first]) => first?.replace(/ .*$/, ''))).toEqual(['A2', 'X9']);
});

test('two faults that meet in one total, each seen in two others, are told apart, and the total with the last', () => {
  const [income, spending] = [exact('2050', 'A2'), exact('3701', 'D2')];
  const faults = faultsIn(
    equal(exact('2507', 'C2'), income, exact('7', 'B2')),
    equal(exact('3734', 'A9'), a, income),
    equal(exact('3079', 'F2'), spending, exact('8', 'E2')),
    equal(exact('3080', 'D9'), spending, exact('9', 'D3')),
    relation({
      left: total([income, exact('500', 'X1'), exact('71', 'X2')]),
      right: total([spending, exact('0', 'Y1')]),
    }),
  );
  expect(faults.map(({ refuted }) => refuted.length)).toEqual([2, 3]);
  expect(new Set(faults.map(({ explanations }) => explanations[0]?.[0]?.cell))).toEqual(
    new Set([income, spending]),
  );
});

test('a rate that holds again once a fault is mended belongs to that fault', () => {
  const [wrong, other] = [exact('2050', 'A2'), exact('3701', 'A3')];
  const share = relation({
    left: cell(exact('44.88', 'P1')),
    right: round(percentage(cell(wrong), sum([cell(wrong), cell(other)])), 2),
    reading: 'repeated',
  });
  const faults = faultsIn(
    equal(exact('2507', 'C2'), wrong, exact('7', 'B2')),
    equal(exact('3734', 'A9'), a, wrong),
    equal(exact('3079', 'F2'), other, exact('8', 'E2')),
    equal(exact('3080', 'D9'), other, exact('9', 'D3')),
    share,
  );
  expect(faults.flatMap(({ refuted }) => refuted)).toHaveLength(5);
  expect(faults).toHaveLength(2);
});

test('two slips that meet in one total are a pair', () => {
  const [first, second] = [exact('2050', 'A2'), exact('3701', 'A3')];
  const faults = faultsIn(
    equal(exact('2507', 'C2'), first, exact('7', 'B2')),
    equal(exact('3079', 'C3'), second, exact('8', 'B3')),
    equal(exact('6805', 'A9'), a, first, second),
    equal(exact('15', 'B9'), exact('7', 'B2'), exact('8', 'B3')),
  );
  expect(faults).toHaveLength(1);
  expect(faults[0]?.refuted).toHaveLength(3);
});

test('two numbers that changed places are a pair, though their total agrees', () => {
  const [upper, lower] = [exact('3071', 'A2'), exact('2500', 'A3')];
  const [beside, below] = [exact('7', 'B2'), exact('8', 'B3')];
  const [rowOne, rowTwo] = [exact('2507', 'C2'), exact('3079', 'C3')];
  const faults = explained(
    equal(rowOne, upper, beside),
    equal(rowTwo, lower, below),
    equal(exact('6805', 'A9'), a, upper, lower),
    equal(exact('15', 'B9'), beside, below),
    equal(exact('5586', 'C9'), rowOne, rowTwo),
  );
  expect(faults[0]?.[0]).toBe('A2 3,071→2,500 rowShifted & A3 2,500→3,071 rowShifted');
});

test('a block that slipped down by a row is a set of cells, each told by its own row', () => {
  const meant = [3071, 2508, 1249, 4406, 1777];
  const held = [9013, ...meant.slice(0, -1)].map((value, row) => exact(String(value), `A${String(row + 2)}`));
  const beside = meant.map((_, row) => exact(String(row + 1), `B${String(row + 2)}`));
  const rows = meant.map((value, row) => {
    const number = String(row + 2);
    return equal(exact(String(value + row + 1), `C${number}`), held[row] ?? a, beside[row] ?? a);
  });
  const columns = [
    equal(exact(String(3071 + 2508 + 1249 + 4406 + 1777), 'A9'), ...held),
    equal(exact('15', 'B9'), ...beside),
  ];
  const [fault] = faultsIn(...rows, ...columns);
  expect(fault?.refuted).toHaveLength(6);
  expect(fault?.explanations[0]?.map(({ corrected }) => corrected.content)).toMatchObject(
    meant.map((value) => ({ value: new Decimal(value) })),
  );
});

const elsewhere = (value: string, name: string): Cell =>
  sampleCell(value, { digits: 'exact', ref: { ...at(name), sheet: '控制数' } });

test.each([
  ['ten thousand yuan', ['0.25', '0.3071', '0.1249'], '2500'],
  ['yuan', ['25000000', '30710000', '12490000'], '2500'],
])('a column in %s is one fault of all its cells', (_, held, meant) => {
  const [one = a, two = a, three = a] = held.map((value, row) => exact(value, `A${String(row + 2)}`));
  const [fault, ...others] = faultsIn(
    equal(elsewhere('2507', 'C2'), one, elsewhere('7', 'B2')),
    equal(elsewhere('3079', 'C3'), two, elsewhere('8', 'B3')),
    equal(elsewhere('1258', 'C4'), three, elsewhere('9', 'B4')),
    equal(elsewhere('6820', 'A9'), one, two, three),
  );
  expect(others).toEqual([]);
  expect(fault?.refuted).toHaveLength(4);
  expect(fault?.explanations[0]).toHaveLength(3);
  expect(fault?.explanations[0]?.[0]).toMatchObject({
    slip: 'unitMixedUp',
    corrected: { content: { value: new Decimal(meant) } },
  });
});

test('a sheet whose own totals agree but that is in the other money unit is one fault', () => {
  const [one, two, three] = [exact('0.25', 'A2'), exact('0.3071', 'B2'), exact('0.5571', 'C2')];
  const [fault, ...others] = faultsIn(
    equal(three, one, two),
    equal(elsewhere('2507', 'A2'), one, elsewhere('7', 'B2')),
    equal(elsewhere('3079', 'A3'), two, elsewhere('8', 'B3')),
    equal(elsewhere('5580', 'A4'), three, elsewhere('9', 'B4')),
  );
  expect(others).toEqual([]);
  expect(fault?.refuted).toHaveLength(3);
  expect(new Set(fault?.explanations[0]?.map(({ cell: of }) => of))).toEqual(new Set([one, two, three]));
});

test('what a column in the other money unit leaves violated is told by itself', () => {
  const [one, two, three] = [exact('0.25', 'A2'), exact('0.3071', 'A3'), exact('0.12', 'A4')];
  const faults = faultsIn(
    equal(elsewhere('2507', 'C2'), one, elsewhere('7', 'B2')),
    equal(elsewhere('3079', 'C3'), two, elsewhere('8', 'B3')),
    equal(elsewhere('1258', 'C4'), three, elsewhere('9', 'B4')),
    equal(elsewhere('5571', 'A9'), one, two),
  );
  expect(faults.map(({ refuted }) => refuted.length)).toEqual([3, 1]);
});

test('a limit that is passed accuses neither side', () => {
  const limit = relation({
    comparison: 'atMost',
    left: cell(exact('9', 'A1')),
    right: cell(exact('5', 'A2')),
  });
  expect(explained(limit)).toEqual([[]]);
});

test('a limit that only one cell passes accuses it where a slip would bring it back', () => {
  const limit = relation({ comparison: 'atLeast', left: cell(exact('-9', 'A1')), right: constant(0) });
  expect(explained(limit)[0]?.[0]).toBe('A1 −9→9 signChanged');
});

test('what only repeats the cells, may rightly differ or is a hint accuses no cell', () => {
  const wrong = equal(exact('7', 'A9'), a);
  expect(explained({ ...wrong, isEcho: true }, { ...wrong, mayDiffer: true })).toEqual([]);
});

test('a row that another rule names is suspected before its like', () => {
  const [first, second] = [exact('20', 'A2'), exact('20', 'A3')];
  const fact: Check = { kind: 'fact', holds: false, cells: [second], slots: {} };
  const [[likeliest] = []] = explained(
    equal(exact('35', 'C1'), first, second),
    equal(exact('36', 'C2'), first, second, exact('1', 'B2')),
    fact,
  );
  expect(likeliest).toMatch(/^A3 /);
});

test('many cells that would do equally well are not told one by one', () => {
  const details = Array.from({ length: 9 }, (_, index) => exact('1111', `D${String(index + 1)}`));
  const checks = [
    equal(exact('10999', 'A9'), ...details),
    equal(exact('11000', 'B9'), ...details, exact('1', 'E1')),
  ];
  expect(explained(...checks).flat().length).toBeLessThanOrEqual(5);
});

test('looking for faults stops between cells, so that it can be given up', () => {
  const wrong = exact('2050', 'A2');
  const details = Array.from({ length: 40 }, (_, index) => exact('10', `D${String(index + 1)}`));
  const rule = judgeAll(account, [
    {
      id: 'totals',
      catalogue: 'K1',
      severity: 'error',
      title: { zh: '', en: '' },
      why: { zh: '', en: '' },
      basis: '',
      messages: { refuted: { zh: '', en: '' } },
      checks: () => [
        equal(exact('2900', 'C2'), wrong, ...details),
        equal(exact('2901', 'C3'), wrong, ...details, exact('1', 'E1')),
      ],
    },
  ]);
  const steps = [...locateFaults(rule)];
  expect(steps.length).toBeGreaterThan(40);
});

test('money known to two digits in ten thousand yuan leaves a number in its range, with as many digits', () => {
  const printed = (value: string, name: string): Cell => sampleCell(value, { digits: 2, ref: at(name) });
  const wrong = printed('20.50', 'A2');
  const faults = explained(
    equal(printed('25.07', 'C2'), wrong, printed('0.07', 'B2')),
    equal(printed('68.04', 'A9'), printed('12.34', 'A1'), wrong, printed('30.71', 'A3')),
  );
  expect(faults[0]?.[0]).toBe(`A2 ${grouped(new Decimal('20.5'))}→25 digitsSwapped`);
});
