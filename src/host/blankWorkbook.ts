import { executorOf } from './client/attach';
import { createHost, createWorkbook } from './createHost';
import { writeWorkbook } from './xlsx/writeWorkbook';

/** An empty workbook in memory, for a client that has another one open. */
export interface BlankWorkbook {
  /** What a request context of Office.js takes in the place of the workbook that is open. */
  readonly session: object;
  /** Whether any request came this way: a client that passes over the session asks the workbook that is open. */
  readonly wasAsked: () => boolean;
  /** As an .xlsx file. */
  readonly save: () => Promise<Uint8Array>;
}

/** Runs wherever the client runs: nothing here needs Node. */
export function blankWorkbook(language: string): BlankWorkbook {
  const workbook = createWorkbook(language);
  const transport = createHost(workbook);
  return {
    session: {
      _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
      _createRequestExecutorOrNull: () => executorOf(transport),
    },
    wasAsked: () => transport.exchanges.length > 0,
    save: () => writeWorkbook(workbook),
  };
}
