import { HostFault } from '../model/fault';
import { readRequest, type Response } from '../protocol/request';
import { answer, type PlannedFault, type Server } from '../protocol/server';

/** Excel on the web refuses larger requests and responses. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** One round trip, as counted for tests. */
export interface Exchange {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly error?: string;
}

export interface Fault {
  /** 1 is the next request. */
  readonly request: number;
  /** Index of the action that fails; without it the whole request is refused. */
  readonly action?: number;
  readonly code: string;
}

/** The answer to one request: a response body, or the code with which the whole request is refused. */
type Reply = { readonly body: string } | { readonly refused: string };

export interface Transport {
  readonly exchanges: Exchange[];
  readonly send: (request: string) => Reply;
  readonly failNext: (fault: Fault) => void;
}

const encoder = new TextEncoder();
const bytes = (text: string): number => encoder.encode(text).length;

interface Answered {
  readonly reply: Reply;
  readonly actions: number;
  readonly error: string | undefined;
}

const refuse = (code: string, actions: number): Answered => ({
  reply: { refused: code },
  actions,
  error: code,
});

function answered(server: Server, request: string, fault: Fault | undefined): Answered {
  const parsed = readRequest(request);
  const actions = parsed.Actions.length;
  if (bytes(request) > PAYLOAD_LIMIT) return refuse('RequestPayloadSizeLimitExceeded', actions);
  if (fault && fault.action === undefined) return refuse(fault.code, actions);
  const planned: PlannedFault | undefined =
    fault?.action === undefined ? undefined : { action: fault.action, code: fault.code };
  const response: Response = answer(server, parsed, planned);
  const body = JSON.stringify(response);
  if (bytes(body) > PAYLOAD_LIMIT) return refuse('ResponsePayloadSizeLimitExceeded', actions);
  return { reply: { body }, actions, error: response.Error?.Code };
}

function guarded(server: Server, request: string, fault: Fault | undefined): Answered {
  try {
    return answered(server, request, fault);
  } catch (error) {
    if (error instanceof HostFault) return refuse(error.code, 0);
    throw error;
  }
}

/** Carries request texts to the server and response texts back, within the limits, and counts them. */
export function createTransport(server: Server): Transport {
  const exchanges: Exchange[] = [];
  let faults: Fault[] = [];
  return {
    exchanges,
    failNext: (fault) => {
      faults.push(fault);
    },
    send: (request) => {
      const due = faults.find((fault) => fault.request === 1);
      faults = faults
        .filter((fault) => fault !== due)
        .map((fault) => ({ ...fault, request: fault.request - 1 }));
      const { reply, actions, error } = guarded(server, request, due);
      const responseBytes = 'body' in reply ? bytes(reply.body) : 0;
      const counted = { actions, requestBytes: bytes(request), responseBytes };
      exchanges.push(error === undefined ? counted : { ...counted, error });
      return reply;
    },
  };
}
