/** Runs a batch against Excel: the add-in's own, or the local host's in tests and on the command line. */
export type RunExcel = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/**
 * Runs batches in contexts of an Excel namespace. Unlike `Excel.run`, such a context does not keep every range alive on
 * the other side and so needs no further request to let go of them: nothing here uses a range after its sync.
 */
export function runIn(namespace: Pick<typeof Excel, 'RequestContext'>): RunExcel {
  return (batch) => batch(new namespace.RequestContext());
}

/** The add-in's own Excel. */
export const runInExcel: RunExcel = (batch) => runIn(Excel)(batch);
