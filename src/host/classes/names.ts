import { printPlace, splitSheet } from '../model/address';
import { fail } from '../model/fault';
import { isError, shown } from '../model/scalar';
import { allTables, isValidName } from '../model/tables';
import type { Name } from '../model/workbook';
import type { Arguments } from '../protocol/arguments';
import type { Definition } from '../protocol/definition';
import { rangeOf, type Scope, type Selves, type Target } from '../protocol/selves';
import { readFlag, readText } from './styleProperty';

type Self = Selves['NamedItem'];

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const namesIn = ({ workbook, sheet }: Scope): readonly Name[] => sheet?.names ?? workbook.names;

function replaceNames({ workbook, sheet }: Scope, names: readonly Name[]): void {
  if (sheet) sheet.names = names;
  else workbook.names = names;
  workbook.calculator.structureChanged();
}

const target = ({ workbook }: Scope, item: Name | undefined): Target | undefined =>
  item && { type: 'NamedItem', self: { workbook, item } };

function findName(scope: Scope, key: unknown): Name | undefined {
  if (typeof key !== 'string') return undefined;
  const { sheet, rest } = splitSheet(key);
  const names =
    sheet === undefined
      ? namesIn(scope)
      : (scope.workbook.sheets.find((item) => same(item.name, sheet))?.names ?? []);
  return names.find((item) => same(item.name, rest));
}

function formulaArgument(scope: Scope, args: Arguments): string {
  const places = args.places(1);
  if (places) {
    const parts = places.list.map(({ area }) => printPlace(places.sheet.name, area, '$'));
    return `=${parts.join(',')}`;
  }
  const value = args.raw(1);
  if (typeof value === 'number' || typeof value === 'boolean') return `=${String(value).toUpperCase()}`;
  const text = readText(value);
  if (!text.startsWith('=')) return `="${text.replaceAll('"', '""')}"`;
  return scope.workbook.calculator.rejects(text) ? fail('InvalidArgument') : text;
}

function addName(scope: Scope, args: Arguments): Target | undefined {
  const name = args.text(0);
  if (!isValidName(name)) fail('InvalidArgument');
  if (findName(scope, name) || allTables(scope.workbook).some((table) => same(table.name, name)))
    fail('ItemAlreadyExists');
  const item: Name = {
    name,
    sheet: scope.sheet,
    formula: formulaArgument(scope, args),
    comment: args.optionalText(2) ?? '',
    visible: true,
  };
  replaceNames(scope, [...namesIn(scope), item]);
  return target(scope, item);
}

const scopeOf = ({ workbook, item }: Self): Scope => ({ workbook, sheet: item.sheet });

const cellsOf = ({ workbook, item }: Self) => workbook.calculator.areaOf(item.formula, item.sheet);

function typeOf(self: Self): string {
  if (cellsOf(self)) return 'Range';
  const value = self.workbook.calculator.valueOf(self.item.formula, self.item.sheet);
  if (isError(value)) return 'Error';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

function valueOf(self: Self): unknown {
  const cells = cellsOf(self);
  if (cells) return printPlace(cells.sheet.name, cells.area, '$');
  const value = self.workbook.calculator.valueOf(self.item.formula, self.item.sheet);
  return value === undefined ? '' : shown(value);
}

export const namedItemClass: Definition<Self> = {
  identity: ({ item }) => ({ _Id: item.name }),
  exists: (self) => namesIn(scopeOf(self)).includes(self.item),
  scalars: {
    Name: { get: ({ item }) => item.name },
    Comment: {
      get: ({ item }) => item.comment,
      set: ({ item }, value) => {
        item.comment = readText(value);
      },
    },
    Visible: {
      get: ({ item }) => item.visible,
      set: ({ item }, value) => {
        item.visible = readFlag(value);
      },
    },
    Formula: {
      get: ({ item }) => item.formula,
      set: ({ workbook, item }, value) => {
        const text = readText(value);
        if (!text.startsWith('=') || workbook.calculator.rejects(text)) fail('InvalidArgument');
        item.formula = text;
        workbook.calculator.structureChanged();
      },
    },
    Scope: { get: ({ item }) => (item.sheet ? 'Worksheet' : 'Workbook') },
    Type: { get: typeOf },
    Value: { get: valueOf },
  },
  navigations: {
    Worksheet: ({ item }) => (item.sheet ? { type: 'Worksheet', self: item.sheet } : fail('ItemNotFound')),
  },
  objects: {
    GetRange: (self) => {
      const cells = cellsOf(self);
      return cells ? rangeOf(cells.sheet, cells.area) : fail('InvalidReference');
    },
    GetRangeOrNullObject: (self) => {
      const cells = cellsOf(self);
      return cells && rangeOf(cells.sheet, cells.area);
    },
  },
  calls: {
    Delete: (self) => {
      const scope = scopeOf(self);
      replaceNames(
        scope,
        namesIn(scope).filter((item) => item !== self.item),
      );
    },
  },
};

export const namedItemCollectionClass: Definition<Scope> = {
  items: (scope) =>
    namesIn(scope).map((item) => ({ type: 'NamedItem', self: { workbook: scope.workbook, item } })),
  item: (scope, key) => target(scope, findName(scope, key)),
  objects: { Add: addName },
  calls: { GetCount: (scope) => namesIn(scope).length },
};
