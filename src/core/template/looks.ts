/** What a look lays over the looks below it. Sizes in points, colours as `#RRGGBB`. */
export interface LookFormat {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  /** In steps of Excel’s own indent, about one character. */
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly border?: string;
  readonly numberFormat?: string;
}

const dark = '#1F3864';
const grey = '#595959';

/** Every look a cell of the template can have. */
export const looks = {
  page: { font: '等线', size: 11, horizontal: 'left', numberFormat: '@' },
  title: { size: 16, bold: true, color: dark },
  heading: { size: 12, bold: true, color: dark },
  hint: { size: 10, color: grey, wrap: true },
  grid: { border: '#BFBFBF' },
  head: { bold: true, color: dark, fill: '#DDEBF7', horizontal: 'center', wrap: true },
  optionalHead: { color: grey, bold: false, fill: '#E7E6E6' },
  label: { color: dark, fill: '#F3F8FC', indent: 1, wrap: true },
  optionalLabel: { color: grey, fill: '#E7E6E6' },
  optionalEntry: { fill: '#F7F7F7' },
  note: { size: 10, color: grey, indent: 1, wrap: true },
  text: { wrap: true },
  words: { indent: 1, wrap: true },
  code: { indent: 1 },
  number: { horizontal: 'center' },
  amount: { horizontal: 'right', numberFormat: '#,##0.00' },
  // 1.5 shows as 1.5, and 10 as 10.
  score: { horizontal: 'right', numberFormat: 'General' },
  print: { horizontal: 'right', numberFormat: 'General' },
  count: { horizontal: 'right', numberFormat: '#,##0' },
  year: { horizontal: 'right', numberFormat: '0' },
} as const satisfies Record<string, LookFormat>;

export type Look = keyof typeof looks;
