import type { Cell, Expr, Relation } from '../../expression';

/** The relation as it would be if `old` held what `instead` holds. */
export function relationWithCell(relation: Relation, old: Cell, instead: Cell): Relation {
  return {
    ...relation,
    left: withCell(relation.left, old, instead),
    right: withCell(relation.right, old, instead),
  };
}

function withCell(expr: Expr, old: Cell, instead: Cell): Expr {
  switch (expr.kind) {
    case 'cell':
      return expr.cell === old ? { kind: 'cell', cell: instead } : expr;
    case 'constant':
    case 'count':
      return expr;
    case 'sum':
    case 'mean':
      return { ...expr, terms: expr.terms.map((term) => withCell(term, old, instead)) };
    case 'difference':
    case 'product':
    case 'ratio':
    case 'lesser':
      return { ...expr, left: withCell(expr.left, old, instead), right: withCell(expr.right, old, instead) };
    case 'absolute':
    case 'round':
      return { ...expr, of: withCell(expr.of, old, instead) };
  }
}
