import type { Frame } from 'playwright-core';

/** A failure of Excel in the middle of a request. */
interface Failure {
  /** How many of the request's actions are done; the next request that has more of them is the one that fails. */
  readonly after: number;
  readonly code: string;
}

/** What passes between Office.js and the page that plays Excel, as far as it matters here. */
interface Passed {
  readonly _correlationId: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: unknown[];
    readonly Data?: unknown[];
  };
}

/** Lets one request of the pane's Office.js fail on its way: its first actions are done, then an error is answered. */
export async function failNext(pane: Frame, failure: Failure): Promise<void> {
  await pane.evaluate(({ after, code }) => {
    const richApi = 93;
    const host: Window = window.parent;
    const post = host.postMessage.bind(host);
    const dispatch = window.dispatchEvent.bind(window);
    let failing: number | undefined;

    /** Cuts the request that is to fail off after the actions that are still done. */
    const passOn = (text: string): string => {
      const message = JSON.parse(text) as Passed;
      const given = message._data?.ArrayData;
      if (failing !== undefined || message._data?.DdaMethod?.DispatchId !== richApi || !given) return text;
      const body = JSON.parse(String(given[4])) as { Actions: unknown[] };
      if (body.Actions.length <= after) return text;
      failing = message._correlationId;
      given[4] = JSON.stringify({ ...body, Actions: body.Actions.slice(0, after) });
      return JSON.stringify(message);
    };

    /** Puts the error into the answer to that request. */
    const answered = (text: string): string => {
      const message = JSON.parse(text) as Passed;
      const given = message._data?.Data;
      if (message._correlationId !== failing || given === undefined) return text;
      const error = { Code: code, Message: code, Location: '', ActionIndex: after, HttpStatusCode: 400 };
      given[2] = JSON.stringify({ ...(JSON.parse(String(given[2])) as object), Error: error });
      return JSON.stringify(message);
    };

    host.postMessage = (text: string) => {
      post(passOn(text));
    };
    window.dispatchEvent = (event) => {
      if (event.type !== 'message') return dispatch(event);
      // It is made by the page around the pane, whose MessageEvent is another.
      const { data, origin } = event as MessageEvent<string>;
      return dispatch(new MessageEvent('message', { data: answered(data), origin }));
    };
  }, failure);
}
