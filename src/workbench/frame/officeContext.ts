import { CONVERSATION } from './messages';

/** What the page that plays Excel tells the add-in about itself. */
export interface Place {
  readonly paneUrl: string;
  readonly locale: string;
  readonly fileName: string;
}

const SOLUTION = 'add-in';

/** The answer to Office.js asking where it is. */
export function officeContext(
  { locale, fileName }: Place,
  origin: string,
): Readonly<Record<string, unknown>> {
  return {
    _id: SOLUTION,
    _appName: 16,
    _appVersion: '16.01',
    _appMinorVersion: 0,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `${origin}/${encodeURIComponent(fileName)}`,
    _clientMode: 1,
    _settings: [],
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: CONVERSATION,
    _hostFullVersion: '16.0.18000.0',
    _requirementMatrix: JSON.stringify({ ExcelApi: '1.14', AddinCommands: '1.3', SharedRuntime: '1.1' }),
    _addinName: SOLUTION,
    _appDomains: [],
  };
}

const hostInfo = (locale: string): string => `Excel$Web$16.01$${locale}$telemetry$$$0`;

/** The frame's name and address, by which Office.js knows its host before it asks anything. */
export function frameAddress({ paneUrl, locale }: Place, origin: string) {
  const name = JSON.stringify({
    baseFrameName: 'pane',
    hostInfo: hostInfo(locale),
    xdmInfo: [CONVERSATION, SOLUTION, `${origin}/`].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });
  return { name, src: `${paneUrl}?_host_Info=${encodeURIComponent(hostInfo(locale))}` };
}
