import { fixed, type Decimal } from '../core/expression';

/** What the number formats of report cells are made of: thousands, decimals, and words after the number. */
const pattern = /^(?<thousands>#,##)?0(?:\.(?<decimals>0+))?(?:"(?<after>[^"]*)")?$/u;

/** A number as its cell prints it; empty where the format leaves a zero blank. `General` drops needless zeros. */
export function numberText(value: Decimal, format: string): string {
  if (format === 'General') return value.toFixed();
  const [first = '', , ofZero] = format.split(';');
  const groups = pattern.exec(first)?.groups;
  if (groups === undefined) throw new Error(`No number is printed as ${format}`);
  const text = fixed(value, groups['decimals']?.length ?? 0);
  if (ofZero === '' && Number(text) === 0) return '';
  return (groups['thousands'] === undefined ? text : grouped(text)) + (groups['after'] ?? '');
}

function grouped(text: string): string {
  return text.replace(/^-?\d+/u, (whole) => whole.replace(/\B(?=(\d{3})+$)/gu, ','));
}
