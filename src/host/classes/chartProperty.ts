import { fail } from '../model/fault';
import type { Arguments } from '../protocol/arguments';
import type { Definition, Scalar } from '../protocol/definition';
import { inside, show, type Spot, type Spots } from '../chart/spot';
import { readColor } from './worksheet';
import { readFlag, readNumber, readText } from './styleProperty';

/** How a value of Office.js is spelt in the attribute `val`. */
interface Spelling<T> {
  readonly read: (val: string) => T;
  readonly write: (value: unknown) => string;
}

export const FLAG: Spelling<boolean> = {
  read: (val) => val !== '0' && val !== 'false',
  write: (value) => (readFlag(value) ? '1' : '0'),
};

export const wholeFrom = (least: number, most: number): Spelling<number> => ({
  read: Number,
  write: (value) => {
    const number = readNumber(value);
    return Number.isInteger(number) && number >= least && number <= most
      ? String(number)
      : fail('InvalidArgument');
  },
});

/** Words of Office.js by those of the format. */
export const words = (table: Readonly<Record<string, string>>): Spelling<string> => ({
  read: (val) => table[val] ?? 'Invalid',
  write: (value) => Object.entries(table).find(([, word]) => word === value)?.[0] ?? fail('InvalidArgument'),
});

/** The property of a chart that is the value of one element. */
export function chartValue(
  path: readonly string[],
  spelling: Spelling<unknown>,
  silent: unknown,
): Scalar<Spot> {
  return {
    get: (spot) => {
      const val = inside(spot, ...path).find()?.attributes['val'];
      return val === undefined ? silent : spelling.read(val);
    },
    set: (spot, value) => {
      const val = spelling.write(value);
      inside(spot, ...path).make().attributes['val'] = val;
    },
  };
}

/** A number, or '' where the program chooses. */
export function automatic(outer: Spot, name: string): number | '' {
  const val = inside(outer, name).find()?.attributes['val'];
  return val === undefined ? '' : Number(val);
}

export const automaticValue = (path: readonly string[], name: string): Scalar<Spot> => ({
  get: (spot) => automatic(inside(spot, ...path), name),
  set: (spot, value) => {
    const outer = inside(spot, ...path);
    if (value === '') show(outer, name, false);
    else inside(outer, name).make().attributes['val'] = String(readNumber(value));
  },
});

/** A property that is whether an element is there. */
export const presence = (name: string): Scalar<Spot> => ({
  get: (spot) => inside(spot, name).find() !== undefined,
  set: (spot, value) => {
    show(spot, name, readFlag(value));
  },
});

export const readHexColor = (value: unknown): string => {
  const color = readColor(value);
  if (color === '') return fail('InvalidArgument');
  return color.startsWith('#') ? color : fail('NotImplemented', `colour ${color}`);
};

const mapValues = <A, B>(entries: Readonly<Record<string, A>>, change: (entry: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, change(entry)]));

function forAllScalar({ get, set }: Scalar<Spot>): Scalar<Spots> {
  return {
    get: ([first]) => (first ? get(first) : fail('ItemNotFound')),
    ...(set && {
      set: (spots: Spots, value: unknown): void => {
        for (const spot of spots) set(spot, value);
      },
    }),
  };
}

/** Properties and methods of one place, for several at once. */
export function forAll({ scalars = {}, calls = {} }: Definition<Spot>): Definition<Spots> {
  return {
    scalars: mapValues(scalars, forAllScalar),
    calls: mapValues(calls, (call) => (spots: Spots, args: Arguments) => {
      for (const spot of spots) call(spot, args);
    }),
  };
}

const numberFormat: Scalar<Spot> = {
  get: (spot) => inside(spot, 'c:numFmt').find()?.attributes['formatCode'] ?? 'General',
  set: (spot, value) => {
    const formatCode = readText(value);
    Object.assign(inside(spot, 'c:numFmt').make().attributes, { formatCode, sourceLinked: '0' });
  },
};

const linkNumberFormat: Scalar<Spot> = {
  get: (spot) => (inside(spot, 'c:numFmt').find()?.attributes['sourceLinked'] ?? '1') === '1',
  set: (spot, value) => {
    const { attributes } = inside(spot, 'c:numFmt').make();
    Object.assign(attributes, {
      formatCode: attributes['formatCode'] ?? 'General',
      sourceLinked: readFlag(value) ? '1' : '0',
    });
  },
};

/** Number formats of axes and data labels. */
export const NUMBER_FORMATS = { NumberFormat: numberFormat, LinkNumberFormat: linkNumberFormat } as const;
