import { Decimal } from 'decimal.js';
import { cellError } from '../../model/scalar';
import { numeric, type Run } from '../evaluation';
import { finite, power } from '../operators';
import { roundTo } from '../round';

const rounding = (mode: Decimal.Rounding): Run =>
  numeric([0, 0], (value = 0, digits = 0) => roundTo(value, digits, mode));

const modulo = (a: number, b: number): number => {
  const result = new Decimal(a).minus(new Decimal(b).times(new Decimal(a).div(b).floor()));
  return result.toNumber();
};

export const numberFunctions: Readonly<Record<string, Run>> = {
  ROUND: rounding(Decimal.ROUND_HALF_UP),
  ROUNDUP: rounding(Decimal.ROUND_UP),
  ROUNDDOWN: rounding(Decimal.ROUND_DOWN),
  TRUNC: rounding(Decimal.ROUND_DOWN),
  INT: numeric([0], (value = 0) => Math.floor(roundTo(value, 12, Decimal.ROUND_HALF_UP))),
  ABS: numeric([0], (value = 0) => Math.abs(value)),
  SIGN: numeric([0], (value = 0) => Math.sign(value)),
  MOD: numeric([0, 0], (a = 0, b = 0) => (b === 0 ? cellError('#DIV/0!') : modulo(a, b))),
  POWER: numeric([0, 0], (a = 0, b = 0) => power(a, b)),
  SQRT: numeric([0], (value = 0) => (value < 0 ? cellError('#NUM!') : Math.sqrt(value))),
  EXP: numeric([0], (value = 0) => finite(Math.exp(value))),
  LN: numeric([0], (value = 0) => (value <= 0 ? cellError('#NUM!') : Math.log(value))),
};
