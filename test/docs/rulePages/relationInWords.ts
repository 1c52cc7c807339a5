import { cellsOf, grouped, type Expr, type Relation } from '../../../src/core/expression';
import { condensed } from '../../../src/core/rules/engine/condensed';
import { nameInTable } from '../../../src/core/rules/engine/wording';

const mostTerms = 6;
const mostCells = 8;
const signs = { equals: '=', atMost: '≤', atLeast: '≥' } as const;

/** `合计 › 年初预算数 = 公务接待费 › 年初预算数`: the relation with the names of its cells; of many, zeros and blanks are left out. */
export function relationInWords({ comparison, left, right }: Relation): string {
  return `${side(left)} ${signs[comparison]} ${side(right)}`;
}

function side(expr: Expr): string {
  return named(cellsOf(expr).length > mostCells ? condensed(expr) : expr);
}

function named(expr: Expr): string {
  switch (expr.kind) {
    case 'cell':
      return `〔${nameInTable(expr.cell)}〕`;
    case 'constant':
      return grouped(expr.value);
    case 'count':
      return `个数 count(${String(expr.cells.length)})`;
    case 'sum':
      return joinedTerms(expr.terms, ' + ');
    case 'mean':
      return `平均 mean(${joinedTerms(expr.terms, '; ')})`;
    case 'difference':
      return `${inner(expr.left)} − ${inner(expr.right)}`;
    case 'product':
      return `${inner(expr.left)} × ${inner(expr.right)}`;
    case 'ratio':
      return `${inner(expr.left)} ÷ ${inner(expr.right)}`;
    case 'lesser':
      return `较小者 lesser(${named(expr.left)}; ${named(expr.right)})`;
    case 'absolute':
      return `|${named(expr.of)}|`;
    case 'round':
      return `四舍五入 round(${named(expr.of)}; ${String(expr.digits)})`;
  }
}

function joinedTerms(terms: readonly Expr[], mark: string): string {
  const first = terms.slice(0, mostTerms).map(mark === '; ' ? named : inner);
  const more = terms.length > mostTerms ? [`…（共 ${String(terms.length)} 项 in all）`] : [];
  return [...first, ...more].join(mark);
}

/** Parentheses wherever an operation stands inside another one. */
function inner(expr: Expr): string {
  if (expr.kind === 'sum' && expr.terms.length === 1) return expr.terms.map(inner).join('');
  const isOperation = ['sum', 'difference', 'product', 'ratio'].includes(expr.kind);
  return isOperation ? `(${named(expr)})` : named(expr);
}
