import { createWorkbook } from '../host/createHost';
import { activeSheet } from '../host/model/sheets';
import type { Area } from '../host/model/area';
import { selectArea } from '../host/model/select';
import type { Sheet, Workbook } from '../host/model/workbook';
import { createHistory, type History } from './edit/history';
import { firstSelection, lastArea, type Selection } from './selection/selection';
import { localeOf, type Language, type Words } from './words';

/** What the page shows beside the workbook itself. */
export interface DeskState {
  readonly workbook: Workbook;
  readonly fileName: string;
  readonly language: Language;
  readonly isDark: boolean;
  readonly paneIsOpen: boolean;
  /** Why something that was asked for was not done. */
  readonly refusal: Words | undefined;
}

/** What changed: the state above, the cells and sheets, or only what is selected. */
export type Change = 'state' | 'workbook' | 'selection';

/** The workbook on the table and what is done with it; the parts of the page read it and listen to it. */
export interface Desk {
  readonly read: () => DeskState;
  readonly change: (change: Partial<DeskState>) => void;
  readonly history: History;
  readonly sheet: () => Sheet;
  readonly selection: () => Selection;
  /** Selects on the active sheet, as a click does. */
  readonly select: (selection: Selection) => void;
  /** To be called after cells or sheets changed. */
  readonly touch: () => void;
  readonly subscribe: (listener: (change: Change) => void) => void;
  /** Before the page is made anew. */
  readonly forgetListeners: () => void;
}

const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** Listeners, in the order in which they came. */
function createListeners() {
  let listeners: readonly ((change: Change) => void)[] = [];
  return {
    tell: (change: Change) => {
      for (const listener of listeners) listener(change);
    },
    subscribe: (listener: (change: Change) => void) => {
      listeners = [...listeners, listener];
    },
    forgetListeners: () => {
      listeners = [];
    },
  };
}

/** What is selected on each sheet, as long as nobody else selected something there. */
function createSelections() {
  const kept = new WeakMap<Sheet, Selection>();
  return {
    of: (sheet: Sheet): Selection => {
      const selection = kept.get(sheet);
      const isCurrent = selection && sameArea(lastArea(sheet, selection), sheet.selection);
      return isCurrent === true ? selection : firstSelection(sheet.selection);
    },
    set: (sheet: Sheet, selection: Selection) => {
      kept.set(sheet, selection);
      selectArea(sheet, lastArea(sheet, selection));
    },
  };
}

/** A desk with an empty workbook on it. */
export function createDesk(language: Language, isDark: boolean): Desk {
  let state: DeskState = {
    workbook: createWorkbook(localeOf[language]),
    ...{ fileName: 'Book1.xlsx', language, isDark, paneIsOpen: true, refusal: undefined },
  };
  const { tell, subscribe, forgetListeners } = createListeners();
  const selections = createSelections();
  const sheet = (): Sheet => activeSheet(state.workbook);
  const history = createHistory();
  return {
    ...{ history, sheet, subscribe, forgetListeners },
    read: () => state,
    change: (change) => {
      if (change.workbook !== undefined) history.clear();
      state = { ...state, ...change };
      tell('state');
    },
    selection: () => selections.of(sheet()),
    select: (selected) => {
      selections.set(sheet(), selected);
      state = { ...state, refusal: undefined };
      tell('selection');
    },
    touch: () => {
      state.workbook.calculator.recalculate();
      tell('workbook');
    },
  };
}
