import type { Alignment, Border as FileBorder, Borders, Fill, Font, Style as FileStyle } from 'exceljs';
import { DEFAULT_STYLE, NO_BORDER, SIDES, type Border, type Side, type Style } from '../model/style';
import { readFileColor, writeFileColor } from './colors';

const HORIZONTAL = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
} as const;
const VERTICAL = {
  top: 'Top',
  middle: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
} as const;
const UNDERLINE = {
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
} as const;
const READING = { ltr: 'LeftToRight', rtl: 'RightToLeft' } as const;
/** File name of a border line: its style and weight in Office.js. */
const LINES = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  double: ['Double', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  dashDot: ['DashDot', 'Thin'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  mediumDashDot: ['DashDot', 'Medium'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
} as const;

function isKeyOf<T extends object>(table: T, key: unknown): key is keyof T {
  return typeof key === 'string' && key in table;
}

/** The file's word for a word of Office.js. */
function fileWord<T extends Readonly<Record<string, string>>>(table: T, word: string): keyof T | undefined {
  for (const key in table) if (table[key] === word) return key;
  return undefined;
}

function readBorder(border: Partial<FileBorder> | undefined): Border {
  const line = border?.style;
  if (line === undefined || !isKeyOf(LINES, line)) return NO_BORDER;
  const [style, weight] = LINES[line];
  return { style, weight, color: readFileColor(border?.color) ?? '#000000' };
}

function readBorders(borders: Partial<Borders> | undefined): Partial<Record<Side, Border>> {
  if (!borders) return {};
  const { top, bottom, left, right, diagonal } = borders;
  return {
    EdgeTop: readBorder(top),
    EdgeBottom: readBorder(bottom),
    EdgeLeft: readBorder(left),
    EdgeRight: readBorder(right),
    DiagonalUp: diagonal?.up === true ? readBorder(diagonal) : NO_BORDER,
    DiagonalDown: diagonal?.down === true ? readBorder(diagonal) : NO_BORDER,
  };
}

function readFont(font: Partial<Font> | undefined): Partial<Style> {
  if (!font) return {};
  const underline = font.underline === true ? 'single' : font.underline;
  return {
    fontName: font.name ?? DEFAULT_STYLE.fontName,
    fontSize: font.size ?? DEFAULT_STYLE.fontSize,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: isKeyOf(UNDERLINE, underline) ? UNDERLINE[underline] : 'None',
    strikethrough: font.strike ?? false,
    subscript: font.vertAlign === 'subscript',
    superscript: font.vertAlign === 'superscript',
    fontColor: readFileColor(font.color) ?? '#000000',
  };
}

function readRotation(rotation: Alignment['textRotation'] | undefined): number {
  if (rotation === 'vertical') return 180;
  return rotation ?? 0;
}

function readAlignment(alignment: Partial<Alignment> | undefined): Partial<Style> {
  if (!alignment) return {};
  const { horizontal, vertical, readingOrder } = alignment;
  return {
    horizontalAlignment: isKeyOf(HORIZONTAL, horizontal) ? HORIZONTAL[horizontal] : 'General',
    verticalAlignment: isKeyOf(VERTICAL, vertical) ? VERTICAL[vertical] : 'Bottom',
    wrapText: alignment.wrapText ?? false,
    indentLevel: alignment.indent ?? 0,
    shrinkToFit: alignment.shrinkToFit ?? false,
    textOrientation: readRotation(alignment.textRotation),
    readingOrder: isKeyOf(READING, readingOrder) ? READING[readingOrder] : 'Context',
  };
}

function readFill(fill: Fill | undefined): string {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return '';
  return readFileColor(fill.fgColor) ?? '';
}

export function readStyle(style: Partial<FileStyle>): Style {
  const numberFormat = style.numFmt === undefined || style.numFmt === '' ? 'General' : style.numFmt;
  return {
    ...DEFAULT_STYLE,
    ...readFont(style.font),
    ...readAlignment(style.alignment),
    ...readBorders(style.border),
    numberFormat,
    fillColor: readFill(style.fill),
    locked: style.protection?.locked ?? true,
    formulaHidden: style.protection?.hidden ?? false,
  };
}

function lineOf({ style, weight }: Border): keyof typeof LINES | undefined {
  let loose: keyof typeof LINES | undefined;
  for (const key in LINES) {
    if (!isKeyOf(LINES, key) || LINES[key][0] !== style) continue;
    if (LINES[key][1] === weight) return key;
    loose ??= key;
  }
  return loose;
}

function writeBorder(border: Border): Partial<FileBorder> {
  const style = lineOf(border);
  return style === undefined ? {} : { style, color: writeFileColor(border.color) };
}

function writeBorders(style: Style): { border?: Partial<Borders> } {
  if (SIDES.every((side) => style[side].style === 'None')) return {};
  const { EdgeTop, EdgeBottom, EdgeLeft, EdgeRight, DiagonalDown, DiagonalUp } = style;
  const [up, down] = [DiagonalUp.style !== 'None', DiagonalDown.style !== 'None'];
  const border: Partial<Borders> = {
    top: writeBorder(EdgeTop),
    bottom: writeBorder(EdgeBottom),
    left: writeBorder(EdgeLeft),
    right: writeBorder(EdgeRight),
  };
  if (up || down) border.diagonal = { ...writeBorder(up ? DiagonalUp : DiagonalDown), up, down };
  return { border };
}

function writeFont(style: Style): Partial<Font> {
  const underline = fileWord(UNDERLINE, style.underline);
  const font: Partial<Font> = {
    name: style.fontName,
    size: style.fontSize,
    bold: style.bold,
    italic: style.italic,
    strike: style.strikethrough,
    color: writeFileColor(style.fontColor),
  };
  if (underline !== undefined) font.underline = underline;
  if (style.subscript) font.vertAlign = 'subscript';
  if (style.superscript) font.vertAlign = 'superscript';
  return font;
}

function writeAlignment(style: Style): Partial<Alignment> {
  const [horizontal, vertical] = [
    fileWord(HORIZONTAL, style.horizontalAlignment),
    fileWord(VERTICAL, style.verticalAlignment),
  ];
  const readingOrder = fileWord(READING, style.readingOrder);
  const alignment: Partial<Alignment> = {
    wrapText: style.wrapText,
    shrinkToFit: style.shrinkToFit,
  };
  if (horizontal !== undefined) alignment.horizontal = horizontal;
  if (vertical !== undefined) alignment.vertical = vertical;
  if (readingOrder !== undefined) alignment.readingOrder = readingOrder;
  if (style.indentLevel > 0) alignment.indent = style.indentLevel;
  if (style.textOrientation !== 0)
    alignment.textRotation = style.textOrientation === 180 ? 'vertical' : style.textOrientation;
  return alignment;
}

export function writeStyle(style: Style): Partial<FileStyle> {
  const written: Partial<FileStyle> = {
    font: writeFont(style),
    alignment: writeAlignment(style),
    protection: { locked: style.locked, hidden: style.formulaHidden },
    ...writeBorders(style),
  };
  if (style.numberFormat !== 'General') written.numFmt = style.numberFormat;
  if (style.fillColor !== '')
    written.fill = { type: 'pattern', pattern: 'solid', fgColor: writeFileColor(style.fillColor) };
  return written;
}
