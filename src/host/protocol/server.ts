import { HostFault } from '../model/fault';
import type { Workbook } from '../model/workbook';
import { runAction } from './actions';
import type { Registry } from './definition';
import type { Request, Response } from './request';
import type { Target } from './selves';

/** Answers requests of the Office.js client for one workbook. */
export interface Server {
  readonly workbook: Workbook;
  readonly registry: Registry;
  /** Ranges that the client keeps, by reference id. */
  readonly references: Map<string, Target>;
  readonly referenceIds: Map<unknown, string>;
  nextReference: number;
}

/** A fault put into the next matching action, for tests. */
export interface PlannedFault {
  readonly action: number;
  readonly code: string;
}

export const createServer = (workbook: Workbook, registry: Registry): Server => ({
  workbook,
  registry,
  references: new Map(),
  referenceIds: new Map(),
  nextReference: 1,
});

const NOT_FOUND = new Set(['ItemNotFound', 'ApiNotFound']);

const httpStatus = (code: string): number => {
  if (NOT_FOUND.has(code)) return 404;
  if (code === 'AccessDenied') return 403;
  return code === 'GeneralException' ? 500 : 400;
};

const errorOf = (fault: HostFault, index: number): NonNullable<Response['Error']> => ({
  Code: fault.code,
  Message: fault.message,
  Location: fault.location ?? '',
  ActionIndex: index,
  HttpStatusCode: httpStatus(fault.code),
});

/** Carries out the actions in order; the first that fails ends the request, those before it stay done. */
export function answer(server: Server, request: Request, planned?: PlannedFault): Response {
  const results: { ActionId: number; Value: unknown }[] = [];
  const run = { server, request, objects: new Map<number, Target | null>(), traces: [] };
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (planned?.action === index) throw new HostFault(planned.code);
      results.push({ ActionId: action.Id, Value: runAction(run, action) ?? null });
    } catch (error) {
      if (!(error instanceof HostFault)) throw error;
      return { Results: results, TraceIds: run.traces, Error: errorOf(error, index) };
    }
  }
  return { Results: results, TraceIds: run.traces };
}
