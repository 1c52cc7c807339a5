/** A message of Office.js to Excel on the web, as far as it matters here. */
export interface FrameMessage {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    /** What Office.js tells of itself, by number. */
    readonly 1?: unknown;
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function isFrameMessage(value: unknown): value is FrameMessage {
  return (
    isRecord(value) &&
    typeof value['_messageType'] === 'number' &&
    typeof value['_actionName'] === 'string' &&
    typeof value['_correlationId'] === 'number'
  );
}

/** Reads a message; undefined for one that is not Office.js asking something. */
export function readMessage(text: unknown): FrameMessage | undefined {
  const message: unknown = typeof text === 'string' ? JSON.parse(text) : undefined;
  return isFrameMessage(message) && message._messageType === 0 ? message : undefined;
}

/** A request, subscription or its end, as Office.js numbers them. */
export const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;
/** What an answer answers: a call, or a subscription. */
export const ANSWER = { call: 0, event: 1 } as const;
/** The methods of Office.js that get an answer here. */
export const METHOD = { richApi: 93, functionEnded: 94 } as const;
export const NOT_SUPPORTED = 5001;
/** What Office.js tells when the keyboard leaves the pane: which way. */
const LEAVES: Readonly<Record<string, 'on' | 'back'>> = { 5: 'on', 6: 'back', 13: 'on', 14: 'back' };

/** Which way the keyboard leaves the pane by a message; undefined where it does not. */
export const leaves = ({ _data: data }: FrameMessage): 'on' | 'back' | undefined => LEAVES[String(data?.[1])];

interface Told {
  readonly name: string;
  readonly correlation: number;
  readonly kind: (typeof ANSWER)[keyof typeof ANSWER];
  readonly data: unknown;
}

/** The text of an answer to Office.js. */
export function writeAnswer({ name, correlation, kind, data }: Told, origin: string): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: name,
    _conversationId: CONVERSATION,
    _correlationId: correlation,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: kind,
    _serializerVersion: 1,
  });
}

export const CONVERSATION = 'workbench';
