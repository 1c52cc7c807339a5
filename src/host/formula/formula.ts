import type { Sheet } from '../model/workbook';
import type { Ast } from './ast';

/** A cell with a formula, as the calculator knows it. */
export interface Formula {
  readonly sheet: Sheet;
  readonly key: number;
  readonly text: string;
  readonly ast: Ast;
}
