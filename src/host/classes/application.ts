import { fail } from '../model/fault';
import { isRecord } from '../protocol/arguments';
import type { Definition } from '../protocol/definition';
import type { Workbook } from '../model/workbook';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export const applicationClass: Definition<Workbook> = {
  scalars: {
    CalculationMode: {
      get: (workbook) => workbook.calculationMode,
      set: (workbook, value) => {
        workbook.calculator.recalculate();
        workbook.calculationMode = MODES.find((mode) => mode === value) ?? fail('InvalidArgument');
      },
    },
    CalculationState: { get: () => 'Done' },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => true },
  },
  navigations: {
    CultureInfo: (self) => ({ type: 'CultureInfo', self }),
  },
  calls: {
    Calculate: (workbook, args) => {
      if (args.optionalText(0) !== 'Recalculate') workbook.calculator.structureChanged();
      workbook.calculator.recalculateAll();
    },
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

export const cultureInfoClass: Definition<Workbook> = {
  scalars: { Name: { get: (workbook) => workbook.language } },
  navigations: {
    NumberFormat: (self) => ({ type: 'NumberFormatInfo', self }),
    DatetimeFormat: (self) => ({ type: 'DatetimeFormatInfo', self }),
  },
};

export const numberFormatInfoClass: Definition<Workbook> = {
  scalars: {
    NumberDecimalSeparator: { get: () => '.' },
    NumberGroupSeparator: { get: () => ',' },
  },
};

export const datetimeFormatInfoClass: Definition<Workbook> = {
  scalars: {
    DateSeparator: { get: () => '/' },
    TimeSeparator: { get: () => ':' },
    ShortDatePattern: { get: () => 'yyyy/M/d' },
    LongDatePattern: { get: () => 'yyyy"年"M"月"d"日"' },
    LongTimePattern: { get: () => 'H:mm:ss' },
  },
};

export const runtimeClass: Definition<Workbook> = {
  scalars: {
    EnableEvents: {
      get: (workbook) => workbook.enableEvents,
      set: (workbook, value) => {
        workbook.enableEvents = typeof value === 'boolean' ? value : fail('InvalidArgument');
      },
    },
  },
};

export const workbookProtectionClass: Definition<Workbook> = {
  scalars: { Protected: { get: (workbook) => workbook.protection !== undefined } },
  calls: {
    Protect: (workbook, args) => {
      if (workbook.protection) fail('InvalidOperation');
      workbook.protection = { password: args.optionalText(0) };
    },
    Unprotect: (workbook, args) => {
      const password = workbook.protection?.password;
      if (password !== undefined && password !== args.optionalText(0)) fail('AccessDenied');
      workbook.protection = undefined;
    },
  },
};

const PROTECTION_OPTIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

/** Protection options with every switch spelled out. */
export function fullProtectionOptions(given: unknown): Readonly<Record<string, unknown>> {
  const options = isRecord(given) ? given : {};
  const switches = PROTECTION_OPTIONS.map((name) => [name, options[name] === true] as const);
  return { ...Object.fromEntries(switches), selectionMode: options['selectionMode'] ?? 'Normal' };
}
