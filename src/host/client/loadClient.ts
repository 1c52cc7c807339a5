import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { isClientWindow, type ClientWindow } from './clientTypes';

const FILE = 'excel-web-16.00.js';
let script: Script | undefined;

/** The client's folder, found from the working folder or from the program that runs. */
function clientFolder(): string {
  const starts = [process.cwd(), dirname(process.argv[1] ?? '.')];
  for (const start of starts) {
    const paths = createRequire(join(start, 'package.json')).resolve.paths('@microsoft/office-js') ?? [];
    const found = paths
      .map((path) => join(path, '@microsoft/office-js/dist'))
      .find((path) => existsSync(path));
    if (found !== undefined) return found;
  }
  throw new Error(`@microsoft/office-js is not installed at ${starts.join(' or ')}. Run npm ci.`);
}

function compiled(): Script {
  script ??= new Script(readFileSync(join(clientFolder(), FILE), 'utf8'), { filename: FILE });
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
