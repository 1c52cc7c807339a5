import { fail } from '../model/fault';
import { restyle, shared } from '../model/styles';
import type { Style } from '../model/style';
import { requireAllowed } from '../model/write';
import type { Scalar } from '../protocol/definition';
import type { Places } from '../protocol/selves';

type Reader<T> = (value: unknown) => T;

export const readText: Reader<string> = (value) =>
  typeof value === 'string' ? value : fail('InvalidArgument');
export const readNumber: Reader<number> = (value) =>
  typeof value === 'number' ? value : fail('InvalidArgument');
export const readFlag: Reader<boolean> = (value) =>
  typeof value === 'boolean' ? value : fail('InvalidArgument');

export const readOneOf =
  (...allowed: readonly string[]): Reader<string> =>
  (value) =>
    allowed.find((item) => item === value) ?? fail('InvalidArgument');

export const areasOf = (places: Places) => places.list.map((place) => place.area);

/** Applies a change of format to every cell of the areas. */
export function restyleAll(places: Places, change: (style: Style) => Style): void {
  requireAllowed(places.sheet, 'allowFormatCells');
  for (const area of areasOf(places)) restyle(places.sheet, area, change);
}

/** A property that is one entry of the cell format; mixed formats read as null. */
export function styleProperty<K extends keyof Style>(key: K, read: Reader<Style[K]>): Scalar<Places> {
  return {
    get: (places) => shared(places.sheet, areasOf(places), (style) => style[key]),
    set: (places, value) => {
      const entry = read(value);
      restyleAll(places, (style) => ({ ...style, [key]: entry }));
    },
  };
}
