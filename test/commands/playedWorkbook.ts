import type { Workbook } from '../../src/commands/workbook';
import type { Validation } from '../../src/core/validation';
import type { Look, RecordedValidation } from '../../src/excel';

/** A validation without anything to report. */
export const cleanValidation: Validation = {
  unit: '某区某局',
  year: 2020,
  profile: 'beijing-2020',
  profileTitle: { zh: '北京市 2020 年度部门决算公开', en: 'Beijing, final accounts of 2020' },
  summary: {
    due: 12,
    tied: 10,
    rounding: 2,
    refuted: 0,
    notChecked: 0,
    errors: 0,
    warnings: 0,
    hints: 0,
  },
  ledger: [],
  findings: [],
  readProblems: [],
};

/** A validation that was written down without anything to say about it. */
export function recorded(validation: Validation): RecordedValidation {
  return { validation, notes: [], sheet: undefined };
}

/** A look at a workbook without input tables. */
export const emptyLook: Look = {
  raw: new Map(),
  tables: [],
  choices: [],
  settings: [],
  structures: [],
  validated: { validation: cleanValidation, readable: undefined },
  report: { sheets: [], narrative: [], publication: undefined },
  sheets: [],
  remarks: [],
  lastRuns: {},
};

/** A workbook that answers as told; an error becomes its own message, so that a test can tell it again. */
export function playedWorkbook(answers: Partial<Workbook> = {}): Workbook {
  return {
    validate: () => Promise.resolve(recorded(cleanValidation)),
    generate: () => Promise.resolve({ validation: cleanValidation, sheets: [], notes: [] }),
    freeze: () => Promise.resolve({ sheets: [], notes: [] }),
    exportWord: () => Promise.resolve({ validation: cleanValidation, file: undefined, notes: [] }),
    saveFile: () => undefined,
    beginNextYear: () => Promise.resolve({ validation: cleanValidation, file: undefined, isOpen: false }),
    clearMarks: () => Promise.resolve({ removed: 0, resolved: 0, kept: 0 }),
    insertTemplate: () => Promise.resolve([]),
    look: () => Promise.resolve(emptyLook),
    decide: () => Promise.resolve(),
    writeCell: () => Promise.resolve(undefined),
    watch: () => Promise.resolve(),
    watchSelection: () => Promise.resolve(() => Promise.resolve()),
    activeCell: () => Promise.reject(new Error('no cell is active')),
    selectCell: () => Promise.resolve(),
    failureInWords: (error) => ({ zh: `失败：${messageOf(error)}`, en: `Failed: ${messageOf(error)}` }),
    ...answers,
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A promise that the test settles when it likes. */
export function promised<T>(): { readonly promise: Promise<T>; readonly keep: (value: T) => void } {
  let keep: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    keep = resolve;
  });
  return {
    promise,
    keep: (value) => {
      keep(value);
    },
  };
}
