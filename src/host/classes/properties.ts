import { fail } from '../model/fault';
import type { DocumentProperties, Property, Sheet, Workbook } from '../model/workbook';
import type { Definition, Scalar } from '../protocol/definition';
import type { Selves, Target } from '../protocol/selves';
import { readNumber, readText } from './styleProperty';

type TextKey = 'author' | 'category' | 'comments' | 'company' | 'keywords' | 'manager' | 'subject' | 'title';

const text = (key: TextKey): Scalar<Workbook> => ({
  get: ({ properties }) => properties[key],
  set: ({ properties }, value) => {
    setText(properties, key, readText(value));
  },
});

function setText(properties: DocumentProperties, key: TextKey, value: string): void {
  properties[key] = value;
}

export const documentPropertiesClass: Definition<Workbook> = {
  scalars: {
    Author: text('author'),
    Category: text('category'),
    Comments: text('comments'),
    Company: text('company'),
    Keywords: text('keywords'),
    Manager: text('manager'),
    Subject: text('subject'),
    Title: text('title'),
    LastAuthor: { get: ({ properties }) => properties.lastAuthor },
    CreationDate: { get: ({ properties }) => properties.creationDate },
    RevisionNumber: {
      get: ({ properties }) => properties.revisionNumber,
      set: ({ properties }, value) => {
        properties.revisionNumber = readNumber(value);
      },
    },
  },
  navigations: { Custom: (self) => ({ type: 'CustomPropertyCollection', self }) },
};

type Custom = Selves['CustomProperty'];

const same = (a: string, b: unknown): boolean => typeof b === 'string' && a.toLowerCase() === b.toLowerCase();

const customTarget = (workbook: Workbook, key: unknown): Target | undefined => {
  const property = workbook.customProperties.find((item) => same(item.key, key));
  return property && { type: 'CustomProperty', self: { workbook, property } };
};

function readValue(value: unknown): Property['value'] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return fail('InvalidArgument');
}

const shownValue = ({ value }: Property): unknown => (typeof value === 'object' ? value.date : value);

function typeOf({ value }: Property): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'string' ? 'String' : 'Date';
}

export const customPropertyClass: Definition<Custom> = {
  exists: ({ workbook, property }) => workbook.customProperties.includes(property),
  identity: ({ property }) => ({ Key: property.key }),
  scalars: {
    Key: { get: ({ property }) => property.key },
    Type: { get: ({ property }) => typeOf(property) },
    Value: {
      get: ({ property }) => shownValue(property),
      set: ({ property }, value) => {
        property.value = readValue(value);
      },
    },
  },
  calls: {
    Delete: ({ workbook, property }) => {
      workbook.customProperties = workbook.customProperties.filter((item) => item !== property);
    },
  },
};

export const customPropertyCollectionClass: Definition<Workbook> = {
  items: (workbook) =>
    workbook.customProperties.map((property) => ({ type: 'CustomProperty', self: { workbook, property } })),
  item: customTarget,
  objects: {
    Add: (workbook, args) => {
      const [key, value] = [args.text(0), readValue(args.raw(1))];
      const others = workbook.customProperties.filter((item) => !same(item.key, key));
      workbook.customProperties = [...others, { key, value }];
      return customTarget(workbook, key);
    },
  },
  calls: {
    DeleteAll: (workbook) => {
      workbook.customProperties = [];
    },
    GetCount: (workbook) => workbook.customProperties.length,
  },
};

type SheetProperty = Selves['WorksheetCustomProperty'];

const sheetProperty = ({ sheet, key }: SheetProperty) =>
  sheet.customProperties.find((item) => same(item.key, key));

export const worksheetCustomPropertyClass: Definition<SheetProperty> = {
  identity: ({ key }) => ({ _Id: key }),
  exists: (self) => sheetProperty(self) !== undefined,
  scalars: {
    Key: { get: (self) => sheetProperty(self)?.key },
    Value: {
      get: (self) => sheetProperty(self)?.value,
      set: (self, value) => {
        const property = sheetProperty(self) ?? fail('ItemNotFound');
        property.value = readText(value);
      },
    },
  },
  calls: {
    Delete: ({ sheet, key }) => {
      sheet.customProperties = sheet.customProperties.filter((item) => !same(item.key, key));
    },
  },
};

const sheetTarget = (sheet: Sheet, key: unknown): Target | undefined => {
  const found = sheet.customProperties.find((item) => same(item.key, key));
  return found && { type: 'WorksheetCustomProperty', self: { sheet, key: found.key } };
};

export const worksheetCustomPropertyCollectionClass: Definition<Sheet> = {
  items: (sheet) =>
    sheet.customProperties.map(({ key }) => ({ type: 'WorksheetCustomProperty', self: { sheet, key } })),
  item: sheetTarget,
  objects: {
    Add: (sheet, args) => {
      const [key, value] = [args.text(0), args.text(1)];
      const others = sheet.customProperties.filter((item) => !same(item.key, key));
      sheet.customProperties = [...others, { key, value }];
      return sheetTarget(sheet, key);
    },
  },
  calls: { GetCount: (sheet) => sheet.customProperties.length },
};
