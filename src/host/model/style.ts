export const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type Side = (typeof SIDES)[number];

export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** The format of one cell, in the words of Office.js. An empty fill colour means no fill. */
export interface Style extends Readonly<Record<Side, Border>> {
  readonly numberFormat: string;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly shrinkToFit: boolean;
  readonly textOrientation: number;
  readonly readingOrder: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  readonly fontColor: string;
  readonly fillColor: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };

export const DEFAULT_STYLE: Style = {
  numberFormat: 'General',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  readingOrder: 'Context',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  subscript: false,
  superscript: false,
  fontColor: '#000000',
  fillColor: '',
  locked: true,
  formulaHidden: false,
  EdgeTop: NO_BORDER,
  EdgeBottom: NO_BORDER,
  EdgeLeft: NO_BORDER,
  EdgeRight: NO_BORDER,
  DiagonalDown: NO_BORDER,
  DiagonalUp: NO_BORDER,
};

export const isDefaultStyle = (style: Style): boolean =>
  style === DEFAULT_STYLE || JSON.stringify(style) === JSON.stringify(DEFAULT_STYLE);
