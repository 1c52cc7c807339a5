import { ensureChild, removeChildren, setValue, childOf, valueOf } from '../chart/node';
import { inside, show, type Spot, type Spots } from '../chart/spot';
import { changeFont, colorOf, fillWith, fontOf, shapeOf } from '../chart/textFormat';
import { fail } from '../model/fault';
import type { Definition, Scalar } from '../protocol/definition';
import type { Target } from '../protocol/selves';
import { chartValue, FLAG, forAll, readHexColor } from './chartProperty';
import { readFlag, readNumber, readText } from './styleProperty';

const fontFlag = (attribute: string): Scalar<Spot> => ({
  get: (spot) => fontOf(spot)?.attributes[attribute] === '1',
  set: (spot, value) => {
    const val = readFlag(value) ? '1' : '0';
    changeFont(spot, ({ attributes }) => {
      attributes[attribute] = val;
    });
  },
});

const TITLE_SIZE = 14;
const TEXT_SIZE = 10;
const isTitle = (spot: Spot): boolean => spot.find()?.name === 'c:title';

const pointsBetween = (least: number, most: number, points: number): number =>
  points >= least && points <= most ? points : fail('InvalidArgument');

export const chartFontClass = forAll({
  scalars: {
    Bold: fontFlag('b'),
    Italic: fontFlag('i'),
    Underline: {
      get: (spot) => ((fontOf(spot)?.attributes['u'] ?? 'none') === 'none' ? 'None' : 'Single'),
      set: (spot, value) => {
        const style = readText(value);
        if (style !== 'None' && style !== 'Single') fail('InvalidArgument');
        changeFont(spot, ({ attributes }) => {
          attributes['u'] = style === 'None' ? 'none' : 'sng';
        });
      },
    },
    Size: {
      get: (spot) => {
        const size = fontOf(spot)?.attributes['sz'];
        if (size === undefined) return isTitle(spot) ? TITLE_SIZE : TEXT_SIZE;
        return Number(size) / 100;
      },
      set: (spot, value) => {
        const size = pointsBetween(1, 409, readNumber(value));
        changeFont(spot, ({ attributes }) => {
          attributes['sz'] = String(Math.round(size * 100));
        });
      },
    },
    Color: {
      get: (spot) => colorOf(fontOf(spot)) ?? '#000000',
      set: (spot, value) => {
        const color = readHexColor(value);
        changeFont(spot, (font) => {
          fillWith(font, color);
        });
      },
    },
    Name: {
      get: (spot) => childOf(fontOf(spot), 'a:latin')?.attributes['typeface'] ?? '',
      set: (spot, value) => {
        const typeface = readText(value);
        changeFont(spot, (font) => {
          for (const script of ['a:latin', 'a:ea'])
            ensureChild(font, script).attributes['typeface'] = typeface;
        });
      },
    },
  },
});

export const chartFillClass = forAll({
  calls: {
    Clear: (spot) => {
      fillWith(shapeOf(spot).make(), undefined);
    },
    SetSolidColor: (spot, args) => {
      fillWith(shapeOf(spot).make(), readHexColor(args.raw(0)));
    },
  },
});

const lineOf = (spot: Spot): Spot => inside(shapeOf(spot), 'a:ln');

const DASHES = {
  Continuous: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'sysDashDotDot',
  Dot: 'sysDot',
  RoundDot: 'sysDot',
} as const;

function lineStyle(spot: Spot): string {
  const line = lineOf(spot).find();
  if (childOf(line, 'a:noFill')) return 'None';
  const dash = valueOf(line, 'a:prstDash');
  if (dash === undefined) return colorOf(line) === undefined ? 'Automatic' : 'Continuous';
  return Object.entries(DASHES).find(([, val]) => val === dash)?.[0] ?? 'Automatic';
}

const isDash = (style: string): style is keyof typeof DASHES => style in DASHES;

function setLineStyle(spot: Spot, style: string): void {
  if (style === 'Automatic') {
    show(shapeOf(spot), 'a:ln', false);
    return;
  }
  if (style === 'None') {
    fillWith(lineOf(spot).make(), undefined);
    return;
  }
  if (!isDash(style)) fail('InvalidArgument');
  const line = lineOf(spot).make();
  removeChildren(line, 'a:noFill');
  setValue(line, 'a:prstDash', DASHES[style]);
}

const EMU = 12700;

/** Lines and borders: the line of what a shape is drawn with. */
export const chartLineFormatClass = forAll({
  scalars: {
    Color: {
      get: (spot) => colorOf(lineOf(spot).find()) ?? '#000000',
      set: (spot, value) => {
        fillWith(lineOf(spot).make(), readHexColor(value));
      },
    },
    LineStyle: {
      get: lineStyle,
      set: (spot, value) => {
        setLineStyle(spot, readText(value));
      },
    },
    Weight: {
      get: (spot) => Number(lineOf(spot).find()?.attributes['w'] ?? EMU * 0.75) / EMU,
      set: (spot, value) => {
        lineOf(spot).make().attributes['w'] = String(
          Math.round(pointsBetween(0, 1584, readNumber(value)) * EMU),
        );
      },
    },
  },
  calls: {
    Clear: (spot) => {
      fillWith(lineOf(spot).make(), undefined);
    },
  },
});

const NAVIGATIONS = {
  Border: (self: Spots): Target => ({ type: 'ChartBorder', self }),
  Fill: (self: Spots): Target => ({ type: 'ChartFill', self }),
  Font: (self: Spots): Target => ({ type: 'ChartFont', self }),
  Line: (self: Spots): Target => ({ type: 'ChartLineFormat', self }),
} as const;

function formatClass(...names: readonly (keyof typeof NAVIGATIONS)[]): Definition<Spots> {
  return { navigations: Object.fromEntries(names.map((name) => [name, NAVIGATIONS[name]])) };
}

export const chartTextFormatClass = formatClass('Border', 'Fill', 'Font');
export const chartAreaFormatClass: Definition<Spots> = {
  ...chartTextFormatClass,
  ...forAll({ scalars: { RoundedCorners: chartValue(['c:roundedCorners'], FLAG, false) } }),
};
export const chartAxisFormatClass = formatClass('Fill', 'Font', 'Line');
export const chartGridlinesFormatClass = formatClass('Line');
export const chartSeriesFormatClass = formatClass('Fill', 'Line');
export const chartPointFormatClass = formatClass('Border', 'Fill');
