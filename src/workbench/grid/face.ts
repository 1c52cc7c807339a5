import { display } from '../../host/formula/display';
import { cellAt } from '../../host/model/cells';
import { isError } from '../../host/model/scalar';
import { NO_BORDER, type Border, type Style } from '../../host/model/style';
import { styleAt } from '../../host/model/styles';
import type { Cell, Sheet } from '../../host/model/workbook';
import type { Spot } from '../selection/selection';

/** How a cell looks, in the words of CSS. */
export interface Face {
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly css: Readonly<Record<string, string>>;
  readonly wraps: boolean;
  /** A number that does not fit is shown as ###, never cut. */
  readonly isNumber: boolean;
}

const ALIGNMENTS: Readonly<Record<string, Face['align']>> = {
  Left: 'left',
  Fill: 'left',
  Justify: 'left',
  Center: 'center',
  CenterAcrossSelection: 'center',
  Distributed: 'center',
  Right: 'right',
};

const VERTICAL: Readonly<Record<string, string>> = {
  Top: 'flex-start',
  Center: 'center',
  Bottom: 'flex-end',
};

function naturalAlignment(cell: Cell | undefined): Face['align'] {
  if (typeof cell?.value === 'number') return 'right';
  return typeof cell?.value === 'boolean' || isError(cell?.value) ? 'center' : 'left';
}

const pixels = (points: number): string => `${(points * 4) / 3}px`;

/** Fonts that the machine may not have are followed by kin. */
function family(name: string): string {
  const kin = /[宋仿楷]|Sim(Sun|Fang)|Kai|Times/i.test(name)
    ? "'Noto Serif CJK SC', serif"
    : "'Noto Sans CJK SC', sans-serif";
  return `'${name.replaceAll("'", '')}', ${kin}`;
}

function fontCss(style: Style): Record<string, string> {
  const lines = [
    ...(style.underline === 'None' ? [] : ['underline']),
    ...(style.strikethrough ? ['line-through'] : []),
  ];
  return {
    'font-family': family(style.fontName),
    'font-size': pixels(style.fontSize),
    ...(style.bold && { 'font-weight': 'bold' }),
    ...(style.italic && { 'font-style': 'italic' }),
    ...(lines.length > 0 && { 'text-decoration': lines.join(' ') }),
  };
}

/** On no fill black is the colour that a program gives itself, and others are lightened where the page is dark. */
function colourCss({ fillColor, fontColor }: Style): Record<string, string> {
  if (fillColor !== '') return { 'background-color': fillColor, color: fontColor };
  return fontColor === '#000000' ? {} : { '--font': fontColor };
}

const WEIGHTS: Readonly<Record<string, string>> = {
  Hairline: '1px',
  Thin: '1px',
  Medium: '2px',
  Thick: '3px',
};
const STYLES: Readonly<Record<string, string>> = { Double: 'double', Dot: 'dotted', Dash: 'dashed' };

function borderCss({ style, weight, color }: Border): string | undefined {
  if (style === 'None') return undefined;
  const line = STYLES[style] ?? (style.startsWith('Dash') ? 'dashed' : 'solid');
  const width = line === 'double' ? '3px' : (WEIGHTS[weight] ?? '1px');
  return `${width} ${line} ${color === '#000000' ? 'var(--rule)' : color}`;
}

/** The lines right of and below a cell: its own, or those that its neighbours have towards it. */
function bordersCss(sheet: Sheet, first: Spot, last: Spot): Record<string, string> {
  const side = (own: Border, theirs: Border): string | undefined =>
    borderCss(own === NO_BORDER || own.style === 'None' ? theirs : own);
  const here = styleAt(sheet, last.row, last.column);
  const right = side(here.EdgeRight, styleAt(sheet, first.row, last.column + 1).EdgeLeft);
  const bottom = side(here.EdgeBottom, styleAt(sheet, last.row + 1, first.column).EdgeTop);
  const isFilled = styleAt(sheet, first.row, first.column).fillColor !== '';
  const none = sheet.showGridlines && !isFilled ? undefined : '1px solid transparent';
  return {
    ...((right ?? none) !== undefined && { 'border-right': right ?? none ?? '' }),
    ...((bottom ?? none) !== undefined && { 'border-bottom': bottom ?? none ?? '' }),
  };
}

/** The look of a cell; `last` is the last cell of its merged area, or the cell itself. */
export function faceOf(sheet: Sheet, spot: Spot, last: Spot): Face {
  const cell = cellAt(sheet, spot.row, spot.column);
  const style = styleAt(sheet, spot.row, spot.column);
  const align = ALIGNMENTS[style.horizontalAlignment] ?? naturalAlignment(cell);
  const indent = style.indentLevel > 0 ? `${style.indentLevel * 9 + 2}px` : undefined;
  return {
    text: display(cell?.value, style.numberFormat),
    align,
    wraps: style.wrapText || style.horizontalAlignment === 'Justify',
    isNumber: typeof cell?.value === 'number',
    css: {
      ...fontCss(style),
      ...colourCss(style),
      ...bordersCss(sheet, spot, last),
      'text-align': align,
      '--vertical': VERTICAL[style.verticalAlignment] ?? 'flex-end',
      ...(indent !== undefined && { [align === 'right' ? '--after' : '--before']: indent }),
    },
  };
}
