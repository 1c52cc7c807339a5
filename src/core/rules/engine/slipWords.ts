import type { Text } from '../../text';
import type { Slip } from '../finding';

/** What a slip looks like, said after the number that was meant. */
export const slipWords: Readonly<Record<Slip, Text>> = {
  digitsSwapped: { zh: '（像是相邻两位颠倒）', en: ' (two digits look swapped)' },
  digitMistyped: { zh: '（像是一位数字打错）', en: ' (one digit looks mistyped)' },
  digitLost: { zh: '（像是漏了一位）', en: ' (a digit looks lost)' },
  digitAdded: { zh: '（像是多了一位）', en: ' (a digit looks added)' },
  decimalPointMoved: { zh: '（像是小数点错位）', en: ' (the decimal point looks moved)' },
  signChanged: { zh: '（像是正负号相反）', en: ' (the sign looks changed)' },
  unitMixedUp: {
    zh: '（恰为 10,000 倍，像是元与万元混填）',
    en: ' (a factor of 10,000: yuan and 10,000 yuan look mixed up)',
  },
  rowShifted: {
    zh: '（与相邻行的数相同，像是错了一行）',
    en: ' (the number of the row beside: it looks shifted by a row)',
  },
  leftBlank: { zh: '（没有填）', en: ' (left blank)' },
};
