import type { Figure } from '../../core/expression';
import { fill, type Text } from '../../core/text';

const amount: Text = { zh: '{amount} {measure}', en: '{amount} {measure}' };
const none: Text = { zh: '无数值', en: 'no value' };

/** A figure's printed digits with thousands commas and what they count. */
export function amountInWords({ measure }: Figure, digits: string | undefined): Text {
  if (digits === undefined) return none;
  const [whole = '', ...decimals] = digits.split('.');
  const commas = whole.replace(/\B(?=(\d{3})+$)/g, ',').replace('-', '−');
  return fill(amount, { amount: [commas, ...decimals].join('.'), measure });
}
