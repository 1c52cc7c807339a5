import { cellArea } from './area';
import { DEFAULT_PAGE } from './pageSetup';
import { DEFAULT_STYLE } from './style';
import type { Calculator, Sheet, Workbook } from './workbook';

/** A new id in the form that Excel gives its sheets, unique in the workbook and the same in every run. */
export function newId(workbook: Workbook): string {
  const number = workbook.nextId++;
  return `{${number.toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-000000000000}`;
}

export function createSheet(workbook: Workbook, name: string): Sheet {
  return {
    workbook,
    id: newId(workbook),
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    showHeadings: true,
    standardWidth: 8.43,
    cells: new Map(),
    cellStyles: new Map(),
    rowStyles: new Map(),
    columnStyles: new Map(),
    sheetStyle: DEFAULT_STYLE,
    rows: new Map(),
    columns: new Map(),
    merges: [],
    tables: [],
    names: [],
    comments: [],
    charts: [],
    drawings: [],
    validations: [],
    hyperlinks: new Map(),
    frozen: { rows: 0, columns: 0 },
    filter: undefined,
    page: DEFAULT_PAGE,
    protection: undefined,
    customProperties: [],
    selection: cellArea(0, 0),
    used: undefined,
  };
}

const IDLE: Calculator = {
  cellChanged: () => undefined,
  structureChanged: () => undefined,
  recalculate: () => undefined,
  recalculateAll: () => undefined,
  rejects: () => false,
  rewriteAreas: (formula) => formula,
  rewriteSheet: (formula) => formula,
  rewriteTable: (formula) => formula,
  areaOf: () => undefined,
  valueOf: () => undefined,
  offset: (formula) => formula,
};

/** A workbook of one empty sheet, without a calculator: the caller attaches one. */
export function createBareWorkbook(language: string, firstSheet = 'Sheet1'): Workbook {
  const workbook: Workbook = {
    activeId: '',
    name: 'Book1.xlsx',
    sheets: [],
    names: [],
    settings: [],
    properties: {
      author: '',
      category: '',
      comments: '',
      company: '',
      keywords: '',
      manager: '',
      subject: '',
      title: '',
      lastAuthor: '',
      revisionNumber: 0,
      creationDate: '2020-01-01T00:00:00Z',
    },
    customProperties: [],
    protection: undefined,
    calculationMode: 'Automatic',
    enableEvents: true,
    language,
    events: [],
    listeners: new Map(),
    places: new Map(),
    calculator: IDLE,
    nextId: 1,
  };
  const sheet = createSheet(workbook, firstSheet);
  workbook.sheets.push(sheet);
  workbook.activeId = sheet.id;
  return workbook;
}
