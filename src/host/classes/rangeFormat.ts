import { autofitColumns, autofitRows } from '../model/autofit';
import { fail } from '../model/fault';
import { changeLines, sharedLine, standardSize, type Lines } from '../model/sizes';
import type { Definition, Scalar } from '../protocol/definition';
import type { Places } from '../protocol/selves';
import {
  areasOf,
  readFlag,
  readNumber,
  readOneOf,
  readText,
  restyleAll,
  styleProperty,
} from './styleProperty';
import { readColor } from './worksheet';

const LIMIT = { rows: 409.5, columns: 1790 } as const;

const size = (lines: Lines): Scalar<Places> => ({
  get: ({ sheet, list }) => {
    const values = new Set(
      list.map(({ area }) =>
        sharedLine(sheet, area, lines, (line) => line?.size ?? standardSize(sheet, lines)),
      ),
    );
    const [value] = values;
    return values.size === 1 ? value : null;
  },
  set: (places, value) => {
    const points = readNumber(value);
    if (points < 0 || points > LIMIT[lines]) fail('InvalidArgument');
    for (const area of areasOf(places)) changeLines(places.sheet, area, lines, { size: points });
  },
});

const useStandard = (lines: Lines): Scalar<Places> => ({
  get: ({ sheet, list }) =>
    list.every(({ area }) => sharedLine(sheet, area, lines, (line) => line?.size === undefined) === true),
  set: (places, value) => {
    if (!readFlag(value)) return;
    for (const area of areasOf(places)) changeLines(places.sheet, area, lines, { size: undefined });
  },
});

function readOrientation(value: unknown): number {
  const degrees = readNumber(value);
  return (degrees >= -90 && degrees <= 90) || degrees === 180 ? degrees : fail('InvalidArgument');
}

function readIndent(value: unknown): number {
  const indent = readNumber(value);
  return indent >= 0 && indent <= 250 ? indent : fail('InvalidArgument');
}

export const rangeFormatClass: Definition<Places> = {
  scalars: {
    ColumnWidth: size('columns'),
    RowHeight: size('rows'),
    UseStandardWidth: useStandard('columns'),
    UseStandardHeight: useStandard('rows'),
    HorizontalAlignment: styleProperty(
      'horizontalAlignment',
      readOneOf(
        'General',
        'Left',
        'Center',
        'Right',
        'Fill',
        'Justify',
        'CenterAcrossSelection',
        'Distributed',
      ),
    ),
    VerticalAlignment: styleProperty(
      'verticalAlignment',
      readOneOf('Top', 'Center', 'Bottom', 'Justify', 'Distributed'),
    ),
    WrapText: styleProperty('wrapText', readFlag),
    IndentLevel: styleProperty('indentLevel', readIndent),
    ShrinkToFit: styleProperty('shrinkToFit', readFlag),
    TextOrientation: styleProperty('textOrientation', readOrientation),
    ReadingOrder: styleProperty('readingOrder', readOneOf('Context', 'LeftToRight', 'RightToLeft')),
  },
  navigations: {
    Borders: (self) => ({ type: 'RangeBorderCollection', self }),
    Fill: (self) => ({ type: 'RangeFill', self }),
    Font: (self) => ({ type: 'RangeFont', self }),
    Protection: (self) => ({ type: 'FormatProtection', self }),
  },
  calls: {
    AutofitColumns: ({ sheet, list }) => {
      for (const { area } of list) autofitColumns(sheet, area);
    },
    AutofitRows: ({ sheet, list }) => {
      for (const { area } of list) autofitRows(sheet, area);
    },
  },
};

export const rangeFontClass: Definition<Places> = {
  scalars: {
    Name: styleProperty('fontName', readText),
    Size: styleProperty('fontSize', readNumber),
    Bold: styleProperty('bold', readFlag),
    Italic: styleProperty('italic', readFlag),
    Color: styleProperty('fontColor', readColor),
    Underline: styleProperty(
      'underline',
      readOneOf('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'),
    ),
    Strikethrough: styleProperty('strikethrough', readFlag),
    Subscript: styleProperty('subscript', readFlag),
    Superscript: styleProperty('superscript', readFlag),
  },
};

const fillColor = styleProperty('fillColor', readColor);

export const rangeFillClass: Definition<Places> = {
  scalars: {
    Color: {
      ...fillColor,
      get: (places) => {
        const color = fillColor.get(places);
        return color === '' ? '#FFFFFF' : color;
      },
    },
  },
  calls: {
    Clear: (places) => {
      restyleAll(places, (style) => ({ ...style, fillColor: '' }));
    },
  },
};

export const formatProtectionClass: Definition<Places> = {
  scalars: {
    Locked: styleProperty('locked', readFlag),
    FormulaHidden: styleProperty('formulaHidden', readFlag),
  },
};
