import type { Area } from '../model/area';
import type { Ast } from './ast';

interface Read {
  readonly sheet: string | undefined;
  readonly area: Area;
}

/** The areas that a formula's tree reads, names and structured references followed. */
export function precedents(ast: Ast, resolve: (ast: Ast) => Ast | undefined, depth = 0): readonly Read[] {
  switch (ast.kind) {
    case 'area':
      return [ast];
    case 'name':
    case 'structured': {
      const meaning = depth > 20 ? undefined : resolve(ast);
      return meaning === undefined ? [] : precedents(meaning, resolve, depth + 1);
    }
    case 'unary':
      return precedents(ast.operand, resolve, depth);
    case 'binary':
      return [...precedents(ast.left, resolve, depth), ...precedents(ast.right, resolve, depth)];
    case 'call':
      return ast.args.flatMap((arg) => precedents(arg, resolve, depth));
    case 'constant':
    case 'missing':
    case 'array':
      return [];
  }
}
