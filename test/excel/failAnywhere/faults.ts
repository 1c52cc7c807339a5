import { registry } from '../../../src/host/classes';
import type { Workbook } from '../../../src/host/model/workbook';
import { runAction } from '../../../src/host/protocol/actions';
import type { Run } from '../../../src/host/protocol/paths';
import { readRequest } from '../../../src/host/protocol/request';
import { createServer } from '../../../src/host/protocol/server';
import { cloneWorkbook } from './cloneWorkbook';
import { serverOf, type Converse, type Outcome, type Reply } from './conversation';

/** Where a command is disturbed: at an action of a request, or the whole request before or after it was carried out. */
export interface Point {
  readonly request: number;
  readonly action: number | 'refused' | 'unanswered';
}

/** What the workbook held when the fault came, and all that the add-in was answered, the fault the last of it. */
export interface Fault {
  readonly point: Point;
  /** A copy of its own for whoever goes on from here. */
  readonly workbook: () => Workbook;
  readonly replies: readonly Reply[];
}

/** A command from beginning to end without any fault. */
export interface Undisturbed {
  readonly requests: readonly string[];
  readonly replies: readonly Reply[];
  readonly outcome: Outcome;
  readonly after: Workbook;
}

export async function undisturbed(before: Workbook, converse: Converse): Promise<Undisturbed> {
  const after = cloneWorkbook(before);
  const serve = serverOf(after);
  const requests: string[] = [];
  const replies: Reply[] = [];
  const outcome = await converse([], (request) => {
    const reply = serve(request);
    requests.push(request);
    replies.push(reply);
    return reply;
  });
  return { requests, replies, outcome, after };
}

const code = 'GeneralException';

/** Every point at which the command can be disturbed, with the state of the workbook there: its actions are carried out one by one. */
export function* faultsOf(before: Workbook, { requests, replies }: Undisturbed): Generator<Fault> {
  const workbook = cloneWorkbook(before);
  for (const [request, text] of requests.entries()) {
    const given = replies.slice(0, request);
    const fault = (action: Point['action'], reply: Reply): Fault => ({
      point: { request, action },
      workbook: () => cloneWorkbook(workbook),
      replies: [...given, reply],
    });
    yield fault('refused', { refused: code });
    const parsed = readRequest(text);
    const run: Run = {
      server: createServer(workbook, registry),
      request: parsed,
      objects: new Map(),
      traces: [],
    };
    for (const [index, action] of parsed.Actions.entries()) {
      yield fault(index, failingAt(index));
      runAction(run, action);
    }
    yield fault('unanswered', { refused: code });
  }
}

function failingAt(action: number): Reply {
  const Error = { Code: code, Message: code, Location: '', ActionIndex: action, HttpStatusCode: 500 };
  return { body: JSON.stringify({ Results: [], Error }) };
}
