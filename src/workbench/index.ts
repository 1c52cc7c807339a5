// A page that plays Excel on the web, for machines without Excel: ribbon, grid and the add-in's own build in a frame.
// It knows Excel's habits and the add-in's manifest; nothing of what the add-in does.
import { createWorkbook } from '../host/createHost';
import { createDesk, type Desk } from './desk';
import { openBytes } from './openWorkbook';
import { createPage, homeActions, type Page } from './page';
import { readManifest, type Manifest } from './ribbon/readManifest';
import { localeOf, type Language, type Words } from './words';

const sample = 'fengtai-2020.xlsx';

const noWorker: Words = {
  zh: '此浏览器在本页不提供 Service Worker（例如隐私窗口），任务窗格无法加载。请在普通窗口中用 http://localhost 打开本页。',
  en: 'This browser offers no service worker here (private windows may not), so the task pane cannot load. Open the page in an ordinary window at http://localhost.',
};

const languageHere = (): Language => (navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh');

/** Resolves once the service worker answers for this page and its frames. */
async function workerReady(): Promise<void> {
  await navigator.serviceWorker.register('/serviceWorker.js');
  await navigator.serviceWorker.ready;
  if (navigator.serviceWorker.controller !== null) return;
  await new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
  });
}

/** Shows the desk, and shows it anew when another workbook, language or colour comes. */
function showDesk(desk: Desk, manifest: Manifest): void {
  let page: Page | undefined;
  let shown = '';
  const create = (): void => {
    const workbook = createWorkbook(localeOf[desk.read().language]);
    desk.change({ workbook, fileName: 'Book1.xlsx' });
  };
  const show = (): void => {
    const { workbook, language, isDark } = desk.read();
    const state = JSON.stringify([workbookNumber(workbook), language, isDark]);
    if (state === shown) return;
    shown = state;
    desk.forgetListeners();
    desk.subscribe(show);
    document.documentElement.lang = localeOf[language];
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
    page = createPage(desk, manifest, (ground) => homeActions(ground, create));
    document.body.replaceChildren(page.element);
  };
  navigator.serviceWorker.addEventListener('message', ({ ports }) => {
    page?.frame.takePlace();
    ports[0]?.postMessage(undefined);
  });
  navigator.serviceWorker.startMessages();
  show();
}

const numbers = new WeakMap<object, number>();
let nextNumber = 1;

function workbookNumber(workbook: object): number {
  const number = numbers.get(workbook) ?? nextNumber++;
  numbers.set(workbook, number);
  return number;
}

async function start(): Promise<void> {
  const language = languageHere();
  if (!('serviceWorker' in navigator)) {
    document.body.textContent = noWorker[language];
    return;
  }
  const desk = createDesk(language, matchMedia('(prefers-color-scheme: dark)').matches);
  const [manifest, bytes] = await Promise.all([
    fetch('/manifest.xml').then((response) => response.text()),
    fetch(`/samples/${sample}`).then((response) => response.arrayBuffer()),
    workerReady(),
  ]);
  await openBytes(desk, new Uint8Array(bytes), sample);
  showDesk(desk, readManifest(manifest));
}

void start();
