import fc from 'fast-check';
import * as expression from '../../../src/core/expression';
import {
  Decimal,
  type Cell,
  type CellContent,
  type CellReference,
  type Expr,
} from '../../../src/core/expression';

/** Every property runs with the same seed, so that a failure here is a failure everywhere. */
export const seeded = { seed: 20200731, numRuns: 400 } as const;

export const sheetNames = [
  '收入明细',
  '支出 明细',
  "O'Brien's 表",
  'Sheet1',
  '三公（预算）',
  '2020年!',
] as const;

/** What the random cells may be. */
export interface Pool {
  readonly decimals: number;
  readonly largest: number;
  readonly forms: readonly ('number' | 'text' | 'looseText')[];
}

const everything: Pool = { decimals: 6, largest: 1e9, forms: ['number', 'number', 'text', 'looseText'] };

/** A random expression with the cells it may use. */
export interface Sample {
  readonly cells: readonly Cell[];
  readonly expr: Expr;
}

/** Amounts from 0.000001 to the largest: most of them small, as in the accounts. */
export function arbitraryAmount({
  decimals,
  largest,
}: Pick<Pool, 'decimals' | 'largest'>): fc.Arbitrary<Decimal> {
  return fc
    .record({
      units: fc.oneof(
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: -largest, max: largest }),
        fc.constantFrom(0, 1, -1, 5, 25, 100),
      ),
      shift: fc.integer({ min: 0, max: decimals }),
    })
    .map(({ units, shift }) => new Decimal(units).div(new Decimal(10).pow(shift)));
}

function arbitraryContent(pool: Pool): fc.Arbitrary<CellContent> {
  const number = fc
    .record({
      value: arbitraryAmount(pool),
      exact: fc.boolean(),
      least: fc.integer({ min: 0, max: 2 }),
      form: fc.constantFrom(...pool.forms),
    })
    .map(({ value, exact, least, form }): CellContent => {
      const digits = exact ? 'exact' : Math.max(least, value.decimalPlaces());
      return { kind: 'number', value, digits, form };
    });
  return fc.oneof(
    { weight: 9, arbitrary: number },
    { weight: 1, arbitrary: fc.constant({ kind: 'blank' as const }) },
  );
}

/** Positions in a corner of the sheet, so that cells often stand side by side; some columns have two letters. */
const arbitraryReference: fc.Arbitrary<CellReference> = fc.record({
  sheet: fc.constantFrom(...sheetNames.slice(0, 3), '收入明细', '收入明细', ...sheetNames.slice(3)),
  row: fc.integer({ min: 0, max: 5 }),
  column: fc.oneof(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 24, max: 28 })),
});

function arbitraryCells(pool: Pool): fc.Arbitrary<readonly Cell[]> {
  return fc
    .uniqueArray(arbitraryReference, {
      minLength: 1,
      maxLength: 12,
      selector: (ref) => expression.address(ref),
    })
    .chain((refs) =>
      fc.tuple(...refs.map((ref) => arbitraryContent(pool).map((content) => ({ ref, path: 'x', content })))),
    );
}

function arbitraryTree(cells: readonly Cell[], pool: Pool): fc.Arbitrary<Expr> {
  const cell = fc.constantFrom(...cells).map(expression.cell);
  const constant = arbitraryAmount(pool).map(expression.constant);
  const filled = cells.filter(({ content }) => content.kind !== 'blank');
  const count = fc.subarray([...filled]).map(expression.count);
  const trees = fc.letrec<{ tree: Expr }>((tie) => {
    const pair = fc.tuple(tie('tree'), tie('tree'));
    const several = fc.oneof(
      fc.subarray(cells.map(expression.cell), { minLength: 1 }),
      fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
    );
    return {
      tree: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        { weight: 6, arbitrary: cell },
        { weight: 1, arbitrary: constant },
        { weight: 1, arbitrary: count },
        { weight: 3, arbitrary: several.map(expression.sum) },
        { weight: 1, arbitrary: several.map(expression.mean) },
        { weight: 2, arbitrary: pair.map(([left, right]) => expression.difference(left, right)) },
        { weight: 2, arbitrary: pair.map(([left, right]) => expression.product(left, right)) },
        { weight: 2, arbitrary: pair.map(([left, right]) => expression.ratio(left, right)) },
        { weight: 1, arbitrary: pair.map(([left, right]) => expression.lesser(left, right)) },
        { weight: 1, arbitrary: tie('tree').map(expression.absolute) },
        {
          weight: 1,
          arbitrary: fc
            .tuple(tie('tree'), fc.integer({ min: 0, max: 4 }))
            .map(([of, digits]) => expression.round(of, digits)),
        },
      ),
    };
  });
  return trees.tree;
}

/** Random trees over random cells. */
export function arbitrarySample(pool: Partial<Pool> = {}): fc.Arbitrary<Sample> {
  const chosen = { ...everything, ...pool };
  return arbitraryCells(chosen).chain((cells) =>
    arbitraryTree(cells, chosen).map((expr) => ({ cells, expr })),
  );
}

/** Another choice for every rounded cell within its printed interval; each fraction, from 0 to 1, places one cell. */
export function rechosen({ cells, expr }: Sample, fractions: readonly number[]): Expr {
  const others = new Map(cells.map((cell, index) => [cell, moved(cell, fractions[index] ?? 0)]));
  return withCells(expr, (cell) => others.get(cell) ?? cell);
}

function moved(cell: Cell, fraction: number): Cell {
  const { content } = cell;
  if (content.kind !== 'number' || content.digits === 'exact') return cell;
  const width = new Decimal(10).pow(-content.digits);
  return { ...cell, content: { ...content, value: content.value.plus(width.times(fraction - 0.5)) } };
}

function withCells(expr: Expr, other: (cell: Cell) => Cell): Expr {
  const changed = (part: Expr): Expr => withCells(part, other);
  switch (expr.kind) {
    case 'cell':
      return { ...expr, cell: other(expr.cell) };
    case 'constant':
    case 'count':
      return expr;
    case 'sum':
    case 'mean':
      return { ...expr, terms: expr.terms.map(changed) };
    case 'difference':
    case 'product':
    case 'ratio':
    case 'lesser':
      return { ...expr, left: changed(expr.left), right: changed(expr.right) };
    case 'absolute':
    case 'round':
      return { ...expr, of: changed(expr.of) };
  }
}

/** How an expression reads in a failure: its words, and the digits of its cells. */
export function described(expr: Expr): string {
  const digits = expression
    .cellsOf(expr)
    .map(
      ({ ref, content }) =>
        `${expression.address(ref)}: ${content.kind === 'number' ? String(content.digits) : content.kind}`,
    );
  return `${expression.wordsOf(expr).en} [${digits.join(', ')}]`;
}
