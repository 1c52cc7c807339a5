import { cellCount, cellsOf, containsArea } from '../model/area';
import { clearValidation } from '../model/clear';
import { fail } from '../model/fault';
import { isValidEntry } from '../model/validate';
import { requireWritable } from '../model/write';
import type { Validation } from '../model/workbook';
import { isRecord } from '../protocol/arguments';
import type { Definition, Scalar } from '../protocol/definition';
import type { Places } from '../protocol/selves';
import { areasOf, readFlag } from './styleProperty';

const TYPES = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
} as const;

const NO_PROMPT = { showPrompt: true, title: '', message: '' };
const NO_ALERT = { showAlert: true, style: 'Stop', title: '', message: '' };

const validationsOf = ({ sheet, list }: Places): readonly (Validation | undefined)[] =>
  list.map(({ area }) => sheet.validations.find((item) => containsArea(item.area, area)));

/** The validation that all the areas share, if one does. */
function sharedValidation(places: Places): Validation | undefined {
  const [first, ...others] = validationsOf(places);
  return others.every((item) => item?.rule === first?.rule) ? first : undefined;
}

function replaceValidation(
  places: Places,
  change: (before: Validation | undefined) => Omit<Validation, 'area'>,
): void {
  const { sheet } = places;
  const next = change(sharedValidation(places));
  for (const area of areasOf(places)) {
    requireWritable(sheet, area);
    clearValidation(sheet, area);
    sheet.validations = [...sheet.validations, { ...next, area }];
  }
}

const kindOf = (rule: Readonly<Record<string, unknown>>) =>
  Object.entries(TYPES).find(([key]) => rule[key] !== undefined && rule[key] !== null);

function readRule(value: unknown): Validation['rule'] {
  if (!isRecord(value)) return fail('InvalidArgument');
  const kind = kindOf(value)?.[0];
  if (kind === undefined) return fail('InvalidArgument');
  return { [kind]: value[kind] };
}

const fallback = (before: Validation | undefined): Omit<Validation, 'area'> => ({
  rule: before?.rule ?? {},
  ignoreBlanks: before?.ignoreBlanks ?? true,
  prompt: before?.prompt ?? NO_PROMPT,
  errorAlert: before?.errorAlert ?? NO_ALERT,
});

function message<K extends 'prompt' | 'errorAlert'>(key: K, base: Validation[K]): Scalar<Places> {
  return {
    get: (places) => sharedValidation(places)?.[key] ?? base,
    set: (places, value) => {
      if (!isRecord(value)) fail('InvalidArgument');
      replaceValidation(places, (before) => ({ ...fallback(before), [key]: { ...base, ...value } }));
    },
  };
}

function validity({ sheet, list }: Places): boolean | null {
  sheet.workbook.calculator.recalculate();
  const found = new Set<boolean>();
  for (const { area } of list) {
    if (cellCount(area) > 100000) return null;
    for (const [row, column] of cellsOf(area)) found.add(isValidEntry(sheet, row, column));
  }
  const [first = true] = found;
  return found.size > 1 ? null : first;
}

function typeOf(places: Places): string | null {
  const shared = sharedValidation(places);
  if (shared) return kindOf(shared.rule)?.[1] ?? 'None';
  return validationsOf(places).every((item) => item === undefined) ? 'None' : 'Inconsistent';
}

export const dataValidationClass: Definition<Places> = {
  scalars: {
    Type: { get: typeOf },
    Rule: {
      get: (places) => sharedValidation(places)?.rule ?? {},
      set: (places, value) => {
        const rule = readRule(value);
        replaceValidation(places, (before) => ({ ...fallback(before), rule }));
      },
    },
    IgnoreBlanks: {
      get: (places) => sharedValidation(places)?.ignoreBlanks ?? true,
      set: (places, value) => {
        const ignoreBlanks = readFlag(value);
        replaceValidation(places, (before) => ({ ...fallback(before), ignoreBlanks }));
      },
    },
    Prompt: message('prompt', NO_PROMPT),
    ErrorAlert: message('errorAlert', NO_ALERT),
    Valid: { get: validity },
  },
  calls: {
    Clear: (places) => {
      for (const area of areasOf(places)) clearValidation(places.sheet, area);
    },
  },
};
