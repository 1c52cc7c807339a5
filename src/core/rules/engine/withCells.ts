import type { Cell, Expr, Relation } from '../../expression';

/** The relation as it would be if some cells were others. */
export function relationWithCells(relation: Relation, instead: ReadonlyMap<Cell, Cell>): Relation {
  return {
    ...relation,
    left: withCells(relation.left, instead),
    right: withCells(relation.right, instead),
  };
}

function withCells(expr: Expr, instead: ReadonlyMap<Cell, Cell>): Expr {
  switch (expr.kind) {
    case 'cell': {
      const other = instead.get(expr.cell);
      return other === undefined ? expr : { kind: 'cell', cell: other };
    }
    case 'constant':
    case 'count':
      return expr;
    case 'sum':
    case 'mean':
      return { ...expr, terms: expr.terms.map((term) => withCells(term, instead)) };
    case 'difference':
    case 'product':
    case 'ratio':
    case 'lesser':
      return { ...expr, left: withCells(expr.left, instead), right: withCells(expr.right, instead) };
    case 'absolute':
    case 'round':
      return { ...expr, of: withCells(expr.of, instead) };
  }
}
