import library from 'fast-formula-parser';
import { isError, type Scalar } from '../model/scalar';
import { numberText, roundTo } from './round';

/** Literal characters that the format library does not know must be escaped for it. */
function escapeLiterals(format: string): string {
  return format.replace(/"[^"]*"|\\.|[\u0080-\uffff]/g, (part) =>
    part.length === 1 && part !== '€' ? `\\${part}` : part,
  );
}

const LITERALS = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

function sectionFor(format: string, value: number): string {
  const sections = format.replace(LITERALS, '').split(';');
  if (value < 0 && sections[1]) return sections[1];
  return sections[0] ?? '';
}

/** Decimal places that a section shows, percent signs counted in; undefined for dates, fractions and exponents. */
function decimalsOf(section: string): number | undefined {
  if (/[ymdhs/e]/i.test(section) || !/[0#?]/.test(section)) return undefined;
  const thousands = /,+(?=[^0#?.]*$)/.exec(section.split('.')[0] ?? '')?.[0].length ?? 0;
  const fraction = /\.([0#?]*)/.exec(section)?.[1]?.length ?? 0;
  const percents = section.split('%').length - 1;
  return thousands > 0 && /[0#?],+$/.test(section.trim()) ? undefined : fraction + 2 * percents;
}

/** Numbers by a number format; halves are rounded away from zero as decimals, not as doubles. */
function formatNumber(value: number, format: string): string {
  const decimals = decimalsOf(sectionFor(format, value));
  return library.SSF.format(
    escapeLiterals(format),
    decimals === undefined ? value : roundTo(value, decimals),
  );
}

/** The text that a cell shows; a format that cannot be read shows the plain value. */
export function display(value: Scalar | undefined, format: string): string {
  if (value === undefined) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return displayText(value, format);
  if (format === 'General' || format === '@') return generalText(value);
  try {
    return formatNumber(value, format);
  } catch (error) {
    if (error instanceof Error) return numberText(value);
    throw error;
  }
}

const generalText = (value: number): string => library.SSF.format('General', value);

function displayText(value: string, format: string): string {
  const section = format.split(';')[3];
  if (section === undefined) return value;
  return section.replace(/"([^"]*)"/g, '$1').replaceAll('@', value);
}
