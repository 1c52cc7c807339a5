import type { Dice } from './dice';
import { hundredths, type Fen, type Money } from './money';

/** Writes numbers into cells, now and then as people do: blank or a dash for nothing, text in place of a number. */
export interface Pen {
  readonly money: Money;
  readonly amount: (amount: Fen) => string | number;
  /** A score, weight or rate given in hundredths. */
  readonly hundredths: (number: number) => string | number;
  /** Whether some number was written as text. */
  readonly wroteText: () => boolean;
}

export function penOf(money: Money, dice: Dice): Pen {
  let texts = 0;
  const write = (inHundredths: number): string | number => {
    if (!dice.onceIn(24)) return inHundredths / 100;
    texts += 1;
    return dice.oneOf(grouped, fullWidth, padded)(inHundredths);
  };
  return {
    money,
    amount: (amount) => {
      // A cell is left blank where there was nothing, not where there is too little to print.
      return amount === 0
        ? dice.oneOf<string | number>(0, '', 0, '-', 0, '——')
        : write(hundredths(amount, money));
    },
    hundredths: write,
    wroteText: () => texts > 0,
  };
}

function grouped(inHundredths: number): string {
  return (inHundredths / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');
}

function fullWidth(inHundredths: number): string {
  return (inHundredths / 100)
    .toFixed(2)
    .replace(/[\d.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

function padded(inHundredths: number): string {
  return ` ${(inHundredths / 100).toFixed(2)} `;
}
