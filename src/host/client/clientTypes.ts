/** The namespaces of the Office.js client, and those inner parts of it that a host must reach. */
export interface ClientWindow {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension & ExtensionParts;
  readonly OSF: { _OfficeAppFactory?: object };
}

export type Command = (event: CommandEvent) => unknown;

interface CommandEvent {
  readonly source: { readonly id: string };
  readonly completed: () => void;
}

export interface ClientMessage {
  readonly Body: unknown;
}

export interface ClientResponse {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string | null;
  readonly ErrorMessage: string | null;
  readonly Headers: object;
  readonly Body: unknown;
}

interface ClientEvent {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly id: number;
  readonly isRemoteOverride: boolean;
}

interface ExtensionParts {
  readonly SessionBase: abstract new () => object;
  readonly ClientRequestContext: { defaultRequestUrlAndHeaders?: object };
  readonly GenericEventRegistration: { getGenericEventRegistration: (id: string) => unknown };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  readonly _testTriggerRichApiMessageEvent: (message: { readonly entries: readonly ClientEvent[] }) => void;
}

export function isClientWindow(value: object): value is ClientWindow {
  return 'Excel' in value && 'Office' in value && 'OfficeExtension' in value && 'OSF' in value;
}
