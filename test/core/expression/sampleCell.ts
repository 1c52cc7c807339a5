import { Decimal, type Cell, type CellContent, type CellReference } from '../../../src/core/expression';

type NumberContent = Extract<CellContent, { readonly kind: 'number' }>;

/** `D5` on a sheet, as a reference. */
export function at(name: string, sheet = '收入'): CellReference {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  const column =
    Array.from(letters).reduce((before, letter) => before * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet, row: Number(row) - 1, column };
}

/** A number cell known to the digits it is written with, unless said otherwise. */
export function sampleCell(
  written: string,
  more: Partial<Pick<NumberContent, 'digits' | 'form'>> & { readonly ref?: CellReference } = {},
): Cell {
  const { digits = written.split('.')[1]?.length ?? 0, form = 'number', ref = at('A1') } = more;
  return {
    ref,
    path: '收入明细 › 合计',
    content: { kind: 'number', value: new Decimal(written), digits, form },
  };
}

export function blankCell(ref: CellReference = at('A1')): Cell {
  return { ref, path: '收入明细 › 合计', content: { kind: 'blank' } };
}

export function unreadCell(found: string, ref: CellReference = at('A1')): Cell {
  return { ref, path: '收入明细 › 合计', content: { kind: 'unread', found } };
}
