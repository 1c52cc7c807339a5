import type { Text } from '../text';
import { fixed, type Decimal } from './decimal';
import { round, type Expr } from './expression';
import { valueOf, type Value } from './value';

/** What a figure counts: money in 万元 or 元, per cent, people, vehicles, things. */
export type Measure = '万元' | '元' | '%' | '分' | '份' | '人' | '个' | '辆' | '台（套）';

/** A number of the report: what it is, in what it is measured, to how many digits it is shown, and where it comes from. */
export interface Figure {
  readonly id: string;
  readonly label: Text;
  readonly measure: Measure;
  readonly digits: number;
  readonly expr: Expr;
}

/** The figure as it is printed: rounded half-up, once. */
export function shown(figure: Figure): Expr {
  return round(figure.expr, figure.digits);
}

/** The printed value, or why there is none. */
export function shownValue(figure: Figure): Value {
  return valueOf(shown(figure));
}

/** The printed digits, `2485.71`; undefined where there is no value. */
export function shownDigits(figure: Figure): string | undefined {
  const value = shownValue(figure);
  return value.kind === 'value' ? fixed(value.value, figure.digits) : undefined;
}

/** The sign of the printed value: a change that prints as 0.00 is flat. */
export function shownSign(figure: Figure): 'up' | 'down' | 'flat' | undefined {
  const value = shownValue(figure);
  return value.kind === 'value' ? signOf(value.value) : undefined;
}

function signOf(value: Decimal): 'up' | 'down' | 'flat' {
  if (value.isZero()) return 'flat';
  return value.isNegative() ? 'down' : 'up';
}
