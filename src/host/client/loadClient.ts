import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { isClientWindow, type ClientWindow } from './clientTypes';

const FILE = 'excel-web-16.00.js';
let script: Script | undefined;

function compiled(): Script {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const folder = dirname(require.resolve('@microsoft/office-js/package.json'));
  script ??= new Script(readFileSync(join(folder, 'dist', FILE), 'utf8'), { filename: FILE });
  return script;
}

const ignore = (): void => undefined;

/** As much of a page as the client asks for while it loads. */
function bareWindow(): Record<string, unknown> {
  const element = () => ({ style: {}, setAttribute: ignore });
  return {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    performance,
    navigator: { userAgent: 'node' },
    location: {
      href: 'https://localhost/',
      hash: '',
      search: '',
      origin: 'https://localhost',
      protocol: 'https:',
      host: 'localhost',
    },
    document: {
      createElement: element,
      getElementsByTagName: () => [],
      addEventListener: ignore,
      domain: 'localhost',
      cookie: '',
      body: null,
      head: null,
      documentElement: {},
    },
    addEventListener: ignore,
    removeEventListener: ignore,
  };
}

/** A fresh copy of the unmodified client in a context of its own. */
export function loadClient(): ClientWindow {
  const window = bareWindow();
  window['window'] = window;
  window['self'] = window;
  compiled().runInContext(createContext(window));
  if (!isClientWindow(window)) throw new Error(`${FILE} did not define the namespaces of Office.js.`);
  return window;
}
