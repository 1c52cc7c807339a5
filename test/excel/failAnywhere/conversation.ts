import { registry } from '../../../src/host/classes';
import { attachContext, attachSession } from '../../../src/host/client/attach';
import { loadClient } from '../../../src/host/client/loadClient';
import { createTransport, type Transport } from '../../../src/host/client/transport';
import { createWorkbook } from '../../../src/host/createHost';
import type { Workbook } from '../../../src/host/model/workbook';
import { createServer } from '../../../src/host/protocol/server';
import { runIn, type RunExcel } from '../../../src/excel';

export type Reply = ReturnType<Transport['send']>;
export type Serve = (request: string) => Reply;

/** How a command ended, as far as its caller can tell. */
export interface Outcome {
  readonly rejected?: unknown;
  readonly told?: unknown;
}

export type Command = (run: RunExcel) => Promise<unknown>;

/** The host of a workbook. */
export function serverOf(workbook: Workbook): Serve {
  return createTransport(createServer(workbook, registry)).send;
}

/** At which further request, and at which of its actions, a connection is lost for good. */
export interface Cut {
  readonly request: number;
  readonly action: number;
}

/** The host of a workbook to which the connection is lost. */
export function cutting(workbook: Workbook, { request, action }: Cut): Serve {
  const code = 'GeneralException';
  const { send, failNext } = createTransport(createServer(workbook, registry));
  failNext({ request: request + 1, action, code });
  let asked = 0;
  return (text) => {
    asked += 1;
    return asked > request + 1 ? { refused: code } : send(text);
  };
}

interface Turn {
  readonly after: Map<string, Turn>;
  request?: string;
  outcome?: Outcome;
}

/** Carries a command out against a host; replies given before are given again first. */
export type Converse = (given: readonly Reply[], serve: Serve) => Promise<Outcome>;

/**
 * The add-in, as what it is seen from the host: it knows of a workbook what it was answered, so that after the same replies
 * it always asks the same. What it asked is kept; only where a reply is new the add-in itself is run, from its beginning.
 * Of an error it reads the code, not where in the request it arose.
 */
export function conversationOf(command: Command): {
  readonly converse: Converse;
  readonly runs: () => number;
} {
  const window = loadClient();
  let answer: Serve = () => ({ refused: 'GeneralException' });
  const transport = { exchanges: [], send: (request: string) => answer(request), failNext: () => undefined };
  attachSession(window, createWorkbook('zh-CN'), transport);
  attachContext(window, '1.14', 'zh-CN');
  const run = runIn(window.Excel);
  const beginning: Turn = { after: new Map() };
  let runs = 0;

  async function live(given: readonly Reply[], serve: Serve): Promise<Outcome> {
    runs += 1;
    let turn = beginning;
    let asked = 0;
    answer = (request) => {
      turn.request ??= request;
      const reply = given[asked] ?? serve(request);
      asked += 1;
      turn = turnAfter(turn, reply);
      return reply;
    };
    const outcome = await command(run).then(
      (told): Outcome => ({ told }),
      (rejected: unknown): Outcome => ({ rejected }),
    );
    turn.outcome = outcome;
    return outcome;
  }

  const converse: Converse = async (given, serve) => {
    const replies: Reply[] = [];
    let turn = beginning;
    while (turn.request !== undefined) {
      const reply = given[replies.length] ?? serve(turn.request);
      replies.push(reply);
      turn = turnAfter(turn, reply);
    }
    return turn.outcome ?? live(replies, serve);
  };
  return { converse, runs: () => runs };
}

function turnAfter({ after }: Turn, reply: Reply): Turn {
  const key = 'refused' in reply ? reply.refused : (codeIn(reply.body) ?? reply.body);
  const known = after.get(key) ?? { after: new Map() };
  after.set(key, known);
  return known;
}

function codeIn(body: string): string | undefined {
  return /"Error":\{"Code":"(\w+)"/.exec(body)?.[1];
}
