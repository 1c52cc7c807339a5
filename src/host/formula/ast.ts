import type { Area } from '../model/area';
import type { Scalar } from '../model/scalar';

export type Ast =
  | { readonly kind: 'constant'; readonly value: Scalar }
  | { readonly kind: 'missing' }
  | { readonly kind: 'area'; readonly sheet: string | undefined; readonly area: Area }
  | { readonly kind: 'name'; readonly sheet: string | undefined; readonly name: string }
  | { readonly kind: 'structured'; readonly table: string; readonly inner: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Ast[] }
  | { readonly kind: 'unary'; readonly operator: '+' | '-' | '%'; readonly operand: Ast }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Ast; readonly right: Ast }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Scalar[])[] };
