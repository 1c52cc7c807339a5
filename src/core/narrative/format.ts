import {
  absolute,
  fixed,
  formulaOf,
  round,
  valueOf,
  type Expr,
  type Figure,
  type NoValue,
} from '../expression';

/** How a figure is printed. */
export interface NumberFormat {
  readonly digits: number;
  readonly thousands: boolean;
  /** `magnitude`: without sign, where a word such as 减少 tells the direction. */
  readonly sign: 'shown' | 'magnitude';
  /** `trimmed`: a whole number stands without decimals, 100 for 100.00. */
  readonly zeros: 'kept' | 'trimmed';
}

/** The expression whose value is printed: without sign where the format says so, rounded half-up once. */
export function printedExpr(figure: Figure, format: NumberFormat): Expr {
  return round(format.sign === 'magnitude' ? absolute(figure.expr) : figure.expr, format.digits);
}

/** What stands where there is no value, so that nothing missing reads as zero. */
export const missingMarks: Readonly<Record<NoValue['reason'], string>> = {
  blank: '〔未填〕',
  unread: '〔未填〕',
  unlistedCode: '〔未核对〕',
  zeroBase: '〔基数为零〕',
};

/** The figure as the text prints it: `2485.71`. */
export function printed(figure: Figure, format: NumberFormat): string {
  const value = valueOf(printedExpr(figure, format));
  if (value.kind === 'none') return missingMarks[value.reason];
  const digits = fixed(value.value, format.digits);
  const grouped = format.thousands ? digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',') : digits;
  return format.zeros === 'trimmed' ? grouped.replace(/\.0+$/, '') : grouped;
}

/** The Excel formula of the same text; undefined where Excel cannot compute the number. */
export function printedFormula(figure: Figure, format: NumberFormat): string | undefined {
  const number = formulaOf(printedExpr(figure, format));
  if (number === undefined) return undefined;
  const decimals = format.digits > 0 ? `.${'0'.repeat(format.digits)}` : '';
  const text = `TEXT(${number},"${format.thousands ? '#,##0' : '0'}${decimals}")`;
  return format.zeros === 'trimmed' && decimals !== '' ? `SUBSTITUTE(${text},"${decimals}","")` : text;
}
