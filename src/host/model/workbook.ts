import type { Node } from '../chart/node';
import type { Anchor } from './anchor';
import type { Area } from './area';
import type { EventQueue } from './events';
import type { PageSetup } from './pageSetup';
import type { Scalar } from './scalar';
import type { Style } from './style';

/** A cell with content. `formula` begins with `=`; `circular` marks a member of a reference cycle. */
export interface Cell {
  readonly value: Scalar;
  readonly formula?: string;
  readonly circular?: true;
}

export interface Table {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  area: Area;
  columnIds: readonly number[];
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** A defined name; `formula` begins with `=`; no sheet means workbook scope. */
export interface Name {
  readonly name: string;
  readonly sheet: Sheet | undefined;
  formula: string;
  comment: string;
  visible: boolean;
}

export interface Comment {
  readonly id: string;
  readonly sheet: Sheet;
  readonly author: string;
  readonly created: string;
  row: number;
  column: number;
  content: string;
  resolved: boolean;
  replies: readonly Reply[];
}

/** An answer in the thread of a comment. */
export interface Reply {
  readonly id: string;
  readonly author: string;
  readonly created: string;
  content: string;
}

/** A part of a file that is kept as it was, with the parts that it needs itself. */
export interface KeptPart {
  /** The id under which the part that it belongs to names it. */
  readonly id: string;
  /** The whole relationship type. */
  readonly type: string;
  /** Where it lies; for what lies outside the file its address. */
  readonly target: string;
  readonly content: Uint8Array | undefined;
  readonly contentType: string;
  readonly parts: readonly KeptPart[];
}

/** A drawing that is not looked into, such as a picture or a kind of chart that is not known here. */
export interface Drawing {
  anchor: Anchor | undefined;
  readonly node: Node;
  readonly parts: readonly KeptPart[];
}

export interface Chart {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  anchor: Anchor;
  /** The chart itself, as .xlsx files spell it: `c:chartSpace`. */
  readonly space: Node;
  readonly parts: readonly KeptPart[];
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface Validation {
  readonly area: Area;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
}

export interface Extent {
  /** Points; undefined means the standard size. */
  readonly size: number | undefined;
  readonly hidden: boolean;
}

interface SheetProtection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string | undefined;
  /** Password hash of a file, kept to be written again; the password itself is not known. */
  readonly hash?: Readonly<Record<string, unknown>> | undefined;
}

export interface Property {
  readonly key: string;
  value: string | number | boolean | { readonly date: string };
}

export interface Setting {
  readonly key: string;
  value: unknown;
}

export interface Sheet {
  readonly workbook: Workbook;
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** Characters of the default font. */
  standardWidth: number;
  readonly cells: Map<number, Cell>;
  readonly cellStyles: Map<number, Style>;
  readonly rowStyles: Map<number, Style>;
  readonly columnStyles: Map<number, Style>;
  sheetStyle: Style;
  readonly rows: Map<number, Extent>;
  readonly columns: Map<number, Extent>;
  merges: readonly Area[];
  tables: readonly Table[];
  names: readonly Name[];
  comments: readonly Comment[];
  charts: readonly Chart[];
  drawings: readonly Drawing[];
  validations: readonly Validation[];
  readonly hyperlinks: Map<number, Hyperlink>;
  frozen: { readonly rows: number; readonly columns: number };
  filter: Area | undefined;
  page: PageSetup;
  protection: SheetProtection | undefined;
  customProperties: readonly { readonly key: string; value: string }[];
  selection: Area;
  /** Last used area, kept until a cell or a style of the sheet changes. */
  used: { readonly values: Area | undefined; readonly all: Area | undefined } | undefined;
}

/** One area of one sheet that follows inserted and deleted cells; `lost` once its cells are gone. */
export interface Place {
  readonly sheet: Sheet;
  area: Area;
  lost: boolean;
}

/** Keeps the values of formulas true. It is told what changed and works when a value is wanted. */
export interface Calculator {
  readonly cellChanged: (sheet: Sheet, key: number) => void;
  /** Sheets, names, tables or positions changed: every reference may mean something else. */
  readonly structureChanged: () => void;
  readonly recalculate: () => void;
  readonly recalculateAll: () => void;
  /** Whether a text that begins with `=` is no formula. */
  readonly rejects: (formula: string) => boolean;
  readonly rewriteAreas: (
    formula: string,
    change: (sheet: string | undefined, area: Area) => Area | undefined,
  ) => string;
  readonly rewriteSheet: (formula: string, from: string, to: string | undefined) => string;
  readonly rewriteTable: (formula: string, from: string, to: string) => string;
  /** The cells that a formula stands for when it is no more than a reference or a name. */
  readonly areaOf: (
    formula: string,
    sheet: Sheet | undefined,
  ) => { readonly sheet: Sheet; readonly area: Area } | undefined;
  readonly valueOf: (formula: string, sheet: Sheet | undefined) => Scalar | undefined;
  readonly offset: (formula: string, rows: number, columns: number) => string;
}

export interface DocumentProperties {
  author: string;
  category: string;
  comments: string;
  company: string;
  keywords: string;
  manager: string;
  subject: string;
  title: string;
  lastAuthor: string;
  revisionNumber: number;
  readonly creationDate: string;
}

export interface Workbook extends EventQueue {
  name: string;
  readonly sheets: Sheet[];
  activeId: string;
  names: readonly Name[];
  settings: readonly Setting[];
  readonly properties: DocumentProperties;
  customProperties: readonly Property[];
  protection: { readonly password: string | undefined } | undefined;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  readonly language: string;
  readonly places: Map<string, Place>;
  calculator: Calculator;
  nextId: number;
}
