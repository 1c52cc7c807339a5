import { runIn, type RunExcel } from './run';

/** A workbook beside the one that is open, as it is reached from here. */
export interface BesideWorkbook {
  /** What a request context takes in the place of its own way to Excel. */
  readonly session: object;
  /** Whether any request came that way. */
  readonly wasAsked: () => boolean;
}

/** The workbook that is open, and the ways to others. */
export interface Workbooks {
  readonly run: RunExcel;
  /** Runs batches in the workbook beside; nothing is begun unless that is the one that answers. */
  readonly runBeside: (beside: BesideWorkbook) => RunExcel;
  /** Opens an .xlsx file, in base64, as a new workbook in a window of its own. */
  readonly openAsNew: (xlsx: string) => Promise<void>;
}

export function workbooksIn(namespace: typeof Excel): Workbooks {
  return {
    run: runIn(namespace),
    runBeside: (beside) => async (batch) => {
      const context = new namespace.RequestContext(beside.session);
      context.workbook.load('name');
      await context.sync();
      if (!beside.wasAsked()) throw new Error('This Excel knows no workbook beside the one that is open.');
      return batch(context);
    },
    openAsNew: (xlsx) => namespace.createWorkbook(xlsx),
  };
}

/** Those of the add-in's own Excel. */
export function workbooksInExcel(): Workbooks {
  return workbooksIn(Excel);
}
