import { element } from '../element';
import {
  ACTION,
  ANSWER,
  leaves,
  METHOD,
  NOT_SUPPORTED,
  readMessage,
  writeAnswer,
  type FrameMessage,
} from './messages';
import { frameAddress, officeContext, type Place } from './officeContext';
import { playSystem } from './playSystem';

/** An answer to a request of the Excel client: its HTTP status and its body, JSON. */
export interface Reply {
  readonly status: number;
  readonly body: string;
}

export interface PaneOptions extends Place {
  readonly title: string;
  readonly isDark: boolean;
  readonly answer: (body: string) => Reply;
}

export interface PaneFrame {
  readonly element: HTMLIFrameElement;
  /** Becomes the parent of the pane; to be called before the pane's scripts run. */
  readonly takePlace: () => void;
  /** Asks the add-in to run a function of the ribbon; resolves when it says that it is done. */
  readonly runFunction: (name: string) => Promise<void>;
  /** Tells the add-in what happened in the workbook. */
  readonly deliver: (entries: readonly (readonly unknown[])[]) => void;
}

/**
 * Office.js takes only an https page of its own host for Excel: the workbench is such a page but for the letter s, so
 * it stands in as the frame's parent under this name; no script is changed (decision 015).
 */
const origin = `https://${location.host}`;

/** The talk between the page and Office.js in its frame. */
interface Talk {
  readonly listening: Map<string, number>;
  /** Those who wait for a function of the ribbon to end. */
  readonly waiting: (() => void)[];
  readonly tell: (action: string, correlation: number, kind: 0 | 1, data: unknown) => void;
}

function startTalk(frame: HTMLIFrameElement): Talk {
  return {
    listening: new Map(),
    waiting: [],
    tell: (name, correlation, kind, data) => {
      const text = writeAnswer({ name, correlation, kind, data }, origin);
      frame.contentWindow?.dispatchEvent(new MessageEvent('message', { data: text, origin }));
    },
  };
}

function answerCall(message: FrameMessage, options: PaneOptions, { waiting }: Talk): unknown {
  if (message._actionName === 'ContextActivationManager_getAppContextAsync')
    return officeContext(options, origin);
  const method = message._data?.DdaMethod?.DispatchId;
  if (method === METHOD.functionEnded) waiting.shift()?.();
  if (method !== METHOD.richApi)
    return { Error: method === METHOD.functionEnded ? 0 : NOT_SUPPORTED, Version: 1 };
  const { status, body } = options.answer(String(message._data?.ArrayData?.[4]));
  return { Error: 0, Version: 1, Data: [status, ['Content-Type', 'application/json'], body] };
}

function answer(message: FrameMessage, options: PaneOptions, talk: Talk): unknown {
  const { _actionName: action, _actionType: type, _correlationId: correlation } = message;
  if (type === ACTION.invoke) return answerCall(message, options, talk);
  if (type === ACTION.register) talk.listening.set(action, correlation);
  if (type === ACTION.unregister) talk.listening.delete(action);
  return { Error: 0 };
}

/** Office.js keeps the Tab key to itself and tells when it leads out of the pane: then the page goes on as by F6. */
function hear(message: FrameMessage, frame: HTMLIFrameElement): void {
  const way = leaves(message);
  if (way === undefined) return;
  frame.dispatchEvent(new KeyboardEvent('keydown', { key: 'F6', shiftKey: way === 'back', bubbles: true }));
}

/** What Office.js posts its messages to. */
function standInParent(frame: HTMLIFrameElement, options: PaneOptions, talk: Talk): object {
  return {
    postMessage: (text: unknown) => {
      const message = readMessage(text);
      if (message === undefined) return;
      if (message._actionName === 'ContextActivationManager_notifyHost') {
        hear(message, frame);
        return;
      }
      setTimeout(() => {
        talk.tell(message._actionName, message._correlationId, ANSWER.call, answer(message, options, talk));
      });
    },
  };
}

function tellListener({ listening, tell }: Talk, action: string, data: unknown): boolean {
  const listener = listening.get(action);
  if (listener !== undefined) tell(action, listener, ANSWER.event, data);
  return listener !== undefined;
}

/** A click that comes before the add-in listens is kept until it does, as Excel keeps it. */
function runFunction(talk: Talk, name: string): Promise<void> {
  return new Promise((resolve) => {
    talk.waiting.push(resolve);
    const source = JSON.stringify({ source: { id: name } });
    const call = (): void => {
      if (!tellListener(talk, 'appCommandInvoked', { 0: name, 1: name, 2: source })) setTimeout(call, 50);
    };
    call();
  });
}

/** The add-in's page in a frame, answered as Excel on the web does. */
export function openPaneFrame(options: PaneOptions): PaneFrame {
  const { name, src } = frameAddress(options, origin);
  const frame = element('iframe', { name, title: options.title, class: 'pane-frame' });
  // Excel has drawn its sheet before it opens an add-in.
  requestAnimationFrame(() => {
    setTimeout(() => {
      frame.src = src;
    });
  });
  const talk = startTalk(frame);
  return {
    element: frame,
    takePlace: () => {
      if (frame.contentWindow === null) return;
      playSystem(frame.contentWindow, options.isDark);
      const value = standInParent(frame, options, talk);
      Object.defineProperty(frame.contentWindow, 'parent', { value, configurable: true });
    },
    runFunction: (wanted) => runFunction(talk, wanted),
    deliver: (entries) => {
      if (entries.length > 0) tellListener(talk, 'richApiMessage', { ArrayData: entries });
    },
  };
}
