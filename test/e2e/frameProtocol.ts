/** What the page that plays Excel on the web tells the add-in about itself. */
export interface Place {
  readonly paneUrl: string;
  readonly locale: string;
}

interface FrameMessage {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
  };
}

/** What the page offers to the test. */
interface PlayedExcel {
  /** Asks the add-in to run a function of the ribbon; resolves when it says that it is done. */
  readonly runFunction: (name: string) => Promise<void>;
}

declare global {
  interface Window {
    /** Carries out one request of the Excel client: body in, body out. Given by the test. */
    answerRequest: (body: string) => Promise<string>;
    playedExcel: PlayedExcel;
  }
}

/**
 * Runs in the parent page: answers Office.js, in a frame, as Excel on the web does. It is sent to the browser as
 * source, so it may use nothing from outside itself.
 */
export function playExcelOnTheWeb({ paneUrl, locale }: Place): void {
  const conversation = 'conversation-of-the-test';
  const solution = 'solution-of-the-test';
  const richApi = 93;
  const functionEnded = 94;
  const notSupported = 5001;
  const listening = new Map<string, number>();
  let endFunction: () => void = () => undefined;

  const frame = document.createElement('iframe');
  const tell = (name: string, correlation: number, responseType: 0 | 1, data: unknown) => {
    const message = {
      _messageType: 1,
      _actionName: name,
      _conversationId: conversation,
      _correlationId: correlation,
      _origin: location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    frame.contentWindow?.postMessage(JSON.stringify(message), '*');
  };

  const context = {
    _id: solution,
    _appName: 16,
    _appVersion: '16.01',
    _appMinorVersion: 0,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: 'https://localhost:3000/book.xlsx',
    _clientMode: 1,
    _settings: [],
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'test',
    _hostFullVersion: '16.0.18000.0',
    _requirementMatrix: JSON.stringify({ ExcelApi: '1.14', AddinCommands: '1.3', SharedRuntime: '1.1' }),
    _addinName: 'final-accounts',
    _appDomains: [],
  };

  const invoke = async ({ _data: data }: FrameMessage): Promise<unknown> => {
    const method = data?.DdaMethod?.DispatchId;
    if (method === functionEnded) endFunction();
    if (method !== richApi) return { Error: method === functionEnded ? 0 : notSupported, Version: 1 };
    const body = await window.answerRequest(String(data?.ArrayData?.[4]));
    return { Error: 0, Version: 1, Data: [200, ['Content-Type', 'application/json'], body] };
  };

  const answer = async (message: FrameMessage): Promise<unknown> => {
    if (message._actionType === 1) listening.set(message._actionName, message._correlationId);
    if (message._actionType === 2) listening.delete(message._actionName);
    if (message._actionType !== 0) return { Error: 0 };
    return message._actionName === 'ContextActivationManager_getAppContextAsync' ? context : invoke(message);
  };

  window.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as FrameMessage;
    if (message._messageType !== 0 || message._conversationId !== conversation) return;
    if (message._actionName === 'ContextActivationManager_notifyHost') return;
    void answer(message).then((result) => {
      tell(message._actionName, message._correlationId, 0, result);
    });
  });

  window.playedExcel = {
    runFunction: (name) =>
      new Promise((resolve) => {
        endFunction = resolve;
        const source = JSON.stringify({ source: { id: name } });
        const call = (): void => {
          const listener = listening.get('appCommandInvoked');
          if (listener === undefined) setTimeout(call, 50);
          else tell('appCommandInvoked', listener, 1, { 0: name, 1: name, 2: source });
        };
        call();
      }),
  };

  const hostInfo = `Excel$Web$16.01$${locale}$telemetry$$$0`;
  frame.name = JSON.stringify({
    baseFrameName: 'pane',
    hostInfo,
    xdmInfo: [conversation, solution, location.href].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });
  frame.title = 'pane';
  frame.src = `${paneUrl}?_host_Info=${encodeURIComponent(hostInfo)}`;
  frame.style.cssText = 'border:0;width:100%;height:100vh;display:block';
  document.body.replaceChildren(frame);
}
