/** How cells of one role look: data for the writer. Sizes in points. */
export interface CellStyle {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center';
  readonly wrap: boolean;
  readonly border: boolean;
  /** `#RRGGBB`, or none. */
  readonly fill: string | undefined;
  readonly color: string;
  readonly numberFormat: string;
}

const song = '宋体';
const hei = '黑体';

const plain: CellStyle = {
  font: song,
  size: 10,
  bold: false,
  horizontal: 'left',
  vertical: 'center',
  wrap: false,
  border: false,
  fill: undefined,
  color: '#000000',
  numberFormat: 'General',
};

const boxed: CellStyle = { ...plain, border: true };

/** Every look a report cell can have. */
export const styles = {
  title: { ...plain, font: hei, size: 16, horizontal: 'center' },
  /** The line below the title of a form. */
  subtitle: { ...plain, size: 11, horizontal: 'center' },
  caption: { ...plain, size: 9 },
  captionRight: { ...plain, size: 9, horizontal: 'right' },
  head: { ...boxed, horizontal: 'center', wrap: true },
  label: { ...boxed, wrap: true },
  labelCenter: { ...boxed, horizontal: 'center', wrap: true },
  code: { ...boxed },
  /** Totals and statements: a zero prints as 0.00. */
  amount: { ...boxed, horizontal: 'right', numberFormat: '#,##0.00' },
  /** Detail rows: a zero stays blank, as official forms leave it. */
  amountDetail: { ...boxed, horizontal: 'right', numberFormat: '#,##0.00;-#,##0.00;' },
  /** In the middle, as the forms of performance evaluation have their numbers. */
  amountCenter: { ...boxed, horizontal: 'center', numberFormat: '#,##0.00' },
  /** Without needless zeros: 10, 9.5, 98.49. */
  score: { ...boxed, horizontal: 'center' },
  meanScore: { ...boxed, horizontal: 'center', numberFormat: '0.00' },
  /** A figure that is in per cent already, with its sign: 99.93%. */
  rate: { ...boxed, horizontal: 'center', numberFormat: '0.00"%"' },
  rateOfOneDigit: { ...boxed, horizontal: 'center', numberFormat: '0.0"%"' },
  countOfProjects: { ...boxed, horizontal: 'center', numberFormat: '0" 个"' },
  count: { ...boxed, horizontal: 'right', numberFormat: '#,##0' },
  note: { ...plain, size: 9, wrap: true, vertical: 'top', numberFormat: 'General' },
  partHeading: { ...plain, font: hei, size: 16, horizontal: 'center', wrap: true },
  heading: { ...plain, font: hei, size: 14, wrap: true },
  subheading: { ...plain, font: '楷体', size: 14, wrap: true },
  /** No text format: Excel shows long text in such cells as ####. */
  paragraph: { ...plain, font: '仿宋', size: 14, wrap: true, vertical: 'top', numberFormat: 'General' },
  /** Beside a paragraph: how it was written. */
  sideMark: { ...plain, size: 9, vertical: 'top', horizontal: 'center', color: '#7F7F7F' },
  message: { ...boxed, wrap: true, numberFormat: 'General' },
  /** An amount in words, with its measure. */
  amountText: { ...boxed, wrap: true, horizontal: 'right' },
  errorMark: { ...boxed, color: '#C00000', bold: true, horizontal: 'center' },
  warningMark: { ...boxed, color: '#9C5700', bold: true, horizontal: 'center' },
  hintMark: { ...boxed, color: '#1F4E79', horizontal: 'center' },
  link: { ...boxed, color: '#0563C1', wrap: true },
  chartHeading: { ...plain, font: hei, size: 11 },
  /** The name of a part in the contents. */
  partLine: { ...boxed, font: hei, bold: true, fill: '#F2F2F2' },
  /** Outside what is printed: back to the contents. */
  wayBack: { ...plain, size: 9, horizontal: 'center', color: '#0563C1' },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof styles;
