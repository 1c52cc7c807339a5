/** Runs a batch against Excel: `Excel.run` in the add-in, the local host's in tests and on the command line. */
export type RunExcel = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** The add-in's own Excel. */
export const runInExcel: RunExcel = (batch) => Excel.run(batch);
