import { faultMessage } from '../model/fault';
import type { HostEvent } from '../model/events';
import type { Workbook } from '../model/workbook';
import type { ClientMessage, ClientResponse, ClientWindow, Command } from './clientTypes';
import type { Transport } from './transport';

const RICH_API_EVENT = 65536;

/** Sends the client's requests to the transport; `after` is called with each response. */
export function executorOf(transport: Transport, after: () => void = () => undefined): object {
  const executeAsync = (
    _custom: unknown,
    _flags: unknown,
    message: ClientMessage,
  ): Promise<ClientResponse> => {
    const response = respond(transport, message);
    after();
    return Promise.resolve(response);
  };
  return { executeAsync };
}

function respond(transport: Transport, message: ClientMessage): ClientResponse {
  const reply = transport.send(JSON.stringify(message.Body));
  if ('refused' in reply)
    return {
      HttpStatusCode: 400,
      ErrorCode: reply.refused,
      ErrorMessage: faultMessage(reply.refused),
      Headers: {},
      Body: null,
    };
  const body: unknown = JSON.parse(reply.body);
  return { HttpStatusCode: 200, ErrorCode: null, ErrorMessage: null, Headers: {}, Body: body };
}

function createEventPump(window: ClientWindow, workbook: Workbook): () => void {
  let id = 0;
  const entry = (event: HostEvent) => ({
    messageCategory: RICH_API_EVENT,
    messageType: event.type,
    targetId: event.target,
    message: JSON.stringify(event.message),
    id: id++,
    isRemoteOverride: false,
  });
  return () => {
    const entries = workbook.events.splice(0).map(entry);
    if (entries.length > 0) window.OfficeExtension._testTriggerRichApiMessageEvent({ entries });
  };
}

/** Makes the client send its requests to the transport and hear the workbook's events; a context with a session of its own goes that way. */
export function attachSession(window: ClientWindow, workbook: Workbook, transport: Transport): void {
  const { SessionBase, ClientRequestContext, GenericEventRegistration } = window.OfficeExtension;
  const deliver = createEventPump(window, workbook);
  const executor = executorOf(transport, () => setTimeout(deliver, 0));
  class LocalSession extends SessionBase {
    public _resolveRequestUrlAndHeaderInfo(): Promise<null> {
      return Promise.resolve(null);
    }
    public _createRequestExecutorOrNull(): object {
      return executor;
    }
    public getEventRegistration(): unknown {
      return GenericEventRegistration.getGenericEventRegistration('');
    }
  }
  ClientRequestContext.defaultRequestUrlAndHeaders = new LocalSession();
  window.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
}

const parts = (version: string): readonly [number, number] => {
  const [major = '0', minor = '0'] = version.split('.');
  return [Number(major), Number(minor)];
};

const atLeast = (have: string, wanted: string): boolean => {
  const [[a, b], [c, d]] = [parts(have), parts(wanted)];
  return a > c || (a === c && b >= d);
};

/** Gives the client its `Office.context` and has it refuse what lies beyond the requirement set. */
export function attachContext(window: ClientWindow, apiVersion: string, language: string): void {
  const sets = new Map([
    ['excelapi', apiVersion],
    ['sharedruntime', '1.1'],
    ['ribbonapi', '1.1'],
    ['addincommands', '1.3'],
  ]);
  const isSetSupported = (name: string, version: string | number = '0'): boolean => {
    const have = sets.get(name.toLowerCase());
    return have !== undefined && atLeast(have, String(version));
  };
  const context = {
    requirements: { isSetSupported },
    host: 'Excel',
    platform: 'PC',
    displayLanguage: language,
    contentLanguage: language,
    diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.0.0' },
    document: {},
  };
  window.OSF._OfficeAppFactory = Object.assign(window.OSF._OfficeAppFactory ?? {}, {
    getContext: () => context,
    getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'local' }),
    getId: () => 'local',
  });
  window.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}

const READY = { host: 'Excel', platform: 'PC' } as const;

/** Adds what office.js itself brings: `onReady`, the host names and the table of ribbon functions. */
export function attachOffice(window: ClientWindow): (name: string) => Promise<void> {
  const { Office } = window;
  const commands = new Map<string, Command>();
  const onReady = (callback?: (info: typeof READY) => void): Promise<typeof READY> => {
    const ready = Promise.resolve(READY);
    if (callback) void ready.then(callback);
    return ready;
  };
  const associate = (name: string, action: Command): void => {
    commands.set(name.toLowerCase(), action);
  };
  Object.assign(Office, {
    onReady,
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac' },
    actions: Object.assign('actions' in Office ? Office.actions : {}, { associate }),
  });
  return (name) => runCommand(commands.get(name.toLowerCase()), name);
}

function runCommand(command: Command | undefined, name: string): Promise<void> {
  if (command === undefined) return Promise.reject(new Error(`No function is associated with ${name}.`));
  return new Promise((completed, failed) => {
    const running = Promise.resolve(command({ source: { id: name }, completed }));
    running.catch(failed);
  });
}
