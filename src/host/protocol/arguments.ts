import { fail } from '../model/fault';
import type { Place, Sheet } from '../model/workbook';
import type { Places, Target } from './selves';

/** The arguments of a call; each reader refuses what is not of its kind with InvalidArgument. */
export interface Arguments {
  readonly raw: (index: number) => unknown;
  readonly has: (index: number) => boolean;
  readonly text: (index: number) => string;
  readonly optionalText: (index: number) => string | undefined;
  readonly whole: (index: number, fallback?: number) => number;
  readonly flag: (index: number, fallback: boolean) => boolean;
  readonly record: (index: number) => Readonly<Record<string, unknown>>;
  /** The range given, or undefined when the argument is something else. */
  readonly place: (index: number) => Place | undefined;
  readonly places: (index: number) => Places | undefined;
  readonly sheet: (index: number) => Sheet | undefined;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A proxy among the arguments, replaced by the object that it stands for. */
export interface Given {
  readonly target: Target;
}

const isGiven = (value: unknown): value is Given =>
  isRecord(value) && isRecord(value['target']) && 'self' in value['target'];

export const given = (target: Target): Given => ({ target });

function readObjects(values: readonly unknown[]): Pick<Arguments, 'place' | 'places' | 'sheet'> {
  const targetAt = (index: number): Target | undefined => {
    const value = values[index];
    return isGiven(value) ? value.target : undefined;
  };
  return {
    place: (index) => {
      const target = targetAt(index);
      return target?.type === 'Range' ? target.self : undefined;
    },
    sheet: (index) => {
      const target = targetAt(index);
      return target?.type === 'Worksheet' ? target.self : undefined;
    },
    places: (index) => {
      const target = targetAt(index);
      if (target?.type === 'RangeAreas') return target.self;
      return target?.type === 'Range' ? { sheet: target.self.sheet, list: [target.self] } : undefined;
    },
  };
}

export function readArguments(values: readonly unknown[]): Arguments {
  const has = (index: number): boolean => values[index] !== null && values[index] !== undefined;
  const text = (index: number): string => {
    const value = values[index];
    return typeof value === 'string' ? value : fail('InvalidArgument');
  };
  return {
    raw: (index) => values[index] ?? undefined,
    has,
    text,
    optionalText: (index) => (has(index) ? text(index) : undefined),
    whole: (index, fallback) => {
      const value = values[index] ?? fallback;
      return typeof value === 'number' && Number.isInteger(value) ? value : fail('InvalidArgument');
    },
    flag: (index, fallback) => {
      const value = values[index] ?? fallback;
      return typeof value === 'boolean' ? value : fail('InvalidArgument');
    },
    record: (index) => {
      const value = values[index] ?? {};
      return isRecord(value) ? value : fail('InvalidArgument');
    },
    ...readObjects(values),
  };
}
