import { parseArea, printArea } from '../model/address';
import type { Sheet, Validation } from '../model/workbook';
import { isRecord } from '../protocol/arguments';
import { childNamed, childrenNamed, escapeXml, type Element } from './xml';

const KINDS = {
  list: 'list',
  whole: 'wholeNumber',
  decimal: 'decimal',
  textLength: 'textLength',
  date: 'date',
  time: 'time',
  custom: 'custom',
} as const;

const OPERATORS = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
} as const;

const STYLES = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

const has = <T extends object>(table: T, key: string): key is Extract<keyof T, string> => key in table;

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** A formula as Office.js shows it: a number, or a text that begins with `=`. */
const readFormula = (text: string | undefined): unknown => {
  if (text === undefined || text === '') return undefined;
  const number = Number(text);
  return Number.isNaN(number) ? `=${text}` : number;
};

function readRule(type: string, operator: string, element: Element): Validation['rule'] {
  if (!has(KINDS, type)) return {};
  const formula1 = childNamed(element, 'formula1')?.text;
  const formula2 = readFormula(childNamed(element, 'formula2')?.text);
  if (type === 'list') {
    const literal = /^"(.*)"$/s.exec(formula1 ?? '')?.[1];
    const source = literal?.replaceAll('""', '"') ?? `=${formula1 ?? ''}`;
    return { list: { inCellDropDown: !isOn(element.attributes['showDropDown']), source } };
  }
  if (type === 'custom') return { custom: { formula: `=${formula1 ?? ''}` } };
  const rule = {
    formula1: readFormula(formula1),
    operator: has(OPERATORS, operator) ? OPERATORS[operator] : 'Between',
  };
  return { [KINDS[type]]: formula2 === undefined ? rule : { ...rule, formula2 } };
}

function readValidation(element: Element): readonly Validation[] {
  const { attributes } = element;
  const { type = 'none', operator = 'between', errorStyle = 'stop', sqref = '' } = attributes;
  const shared = {
    rule: readRule(type, operator, element),
    ignoreBlanks: isOn(attributes['allowBlank']),
    prompt: {
      showPrompt: isOn(attributes['showInputMessage']),
      title: attributes['promptTitle'] ?? '',
      message: attributes['prompt'] ?? '',
    },
    errorAlert: {
      showAlert: isOn(attributes['showErrorMessage']),
      style: has(STYLES, errorStyle) ? STYLES[errorStyle] : 'Stop',
      title: attributes['errorTitle'] ?? '',
      message: attributes['error'] ?? '',
    },
  };
  const areas = sqref.split(/\s+/).map((text) => parseArea(text));
  return areas.flatMap((area) => (area ? [{ ...shared, area }] : []));
}

export const readValidations = (element: Element | undefined): readonly Validation[] =>
  childrenNamed(element, 'dataValidation').flatMap(readValidation);

const nameOf = (table: Readonly<Record<string, string>>, word: unknown): string | undefined =>
  Object.entries(table).find(([, value]) => value === word)?.[0];

const plain = (formula: unknown): string => {
  const text = typeof formula === 'number' ? String(formula) : typeof formula === 'string' ? formula : '';
  return text.startsWith('=') ? text.slice(1) : text;
};

function writeFormulas(kind: string, rule: Readonly<Record<string, unknown>>): readonly string[] {
  if (kind === 'custom') return [plain(rule['formula'])];
  if (kind !== 'list') return [plain(rule['formula1']), plain(rule['formula2'])];
  const { source } = rule;
  if (typeof source !== 'string') return [];
  return [source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"`];
}

function writeValidation({ area, rule, ignoreBlanks, prompt, errorAlert }: Validation): string {
  const [key, entry] = Object.entries(rule)[0] ?? [];
  const kind = nameOf(KINDS, key);
  if (kind === undefined || !isRecord(entry)) return '';
  const attributes: [string, string | undefined][] = [
    ['type', kind],
    ['operator', kind === 'list' || kind === 'custom' ? undefined : nameOf(OPERATORS, entry['operator'])],
    ['errorStyle', nameOf(STYLES, errorAlert.style)],
    ['allowBlank', ignoreBlanks ? '1' : undefined],
    ['showDropDown', kind === 'list' && entry['inCellDropDown'] === false ? '1' : undefined],
    ['showInputMessage', prompt.showPrompt ? '1' : undefined],
    ['showErrorMessage', errorAlert.showAlert ? '1' : undefined],
    ['errorTitle', errorAlert.title || undefined],
    ['error', errorAlert.message || undefined],
    ['promptTitle', prompt.title || undefined],
    ['prompt', prompt.message || undefined],
    ['sqref', printArea(area)],
  ];
  const written = attributes.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}="${escapeXml(value)}"`],
  );
  const formulas = writeFormulas(kind, entry)
    .map((text, index) =>
      text === '' ? '' : `<formula${index + 1}>${escapeXml(text)}</formula${index + 1}>`,
    )
    .join('');
  return `<dataValidation ${written.join(' ')}>${formulas}</dataValidation>`;
}

export function writeValidations({ validations }: Sheet): string | undefined {
  const written = validations.map(writeValidation).filter((text) => text !== '');
  return written.length === 0
    ? undefined
    : `<dataValidations count="${written.length}">${written.join('')}</dataValidations>`;
}
