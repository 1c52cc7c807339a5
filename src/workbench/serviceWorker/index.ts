// Stands between the workbench's pages and the network: Office.js comes from this machine, nothing else leaves it.
// It also lets no script of the pane run before the workbench has taken its place as the pane's parent (decision 015).

const microsoftCdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const installed = '/office-js/';

const taken = new Map<string, Promise<void>>();
const worker: unknown = self;

/** Asks every open workbench to take its place as the parent of the pane. */
async function takePlaces(clients: Clients): Promise<void> {
  const pages = await clients.matchAll({ type: 'window' });
  await Promise.all(pages.filter(({ frameType }) => frameType === 'top-level').map(takePlace));
}

const patienceInMilliseconds = 2_000;

/** A page that does not answer, being no workbench, holds nothing up for long. */
function takePlace(page: Client): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      resolve();
    };
    setTimeout(resolve, patienceInMilliseconds);
    page.postMessage('take your place', [port2]);
  });
}

/** Once for each pane, however many scripts it asks for. */
function placesTaken(pane: string, clients: Clients): Promise<void> {
  const asked = taken.get(pane) ?? takePlaces(clients);
  taken.set(pane, asked);
  return asked;
}

async function answer(event: FetchEvent, { clients }: ServiceWorkerGlobalScope): Promise<Response> {
  const { request, clientId } = event;
  const client = request.destination === 'script' ? await clients.get(clientId) : undefined;
  if (client?.frameType === 'nested') await placesTaken(clientId, clients);
  const isOfOffice = request.url.startsWith(microsoftCdn);
  return fetch(isOfOffice ? installed + request.url.slice(microsoftCdn.length) : request);
}

/** Whether a request stays on this machine. */
const isOurs = (url: string): boolean =>
  url.startsWith(`${self.location.origin}/`) || url.startsWith(microsoftCdn) || url.startsWith('blob:');

if (worker instanceof ServiceWorkerGlobalScope) {
  worker.addEventListener('install', () => void worker.skipWaiting());
  worker.addEventListener('activate', (event) => {
    event.waitUntil(worker.clients.claim());
  });
  worker.addEventListener('fetch', (event) => {
    event.respondWith(isOurs(event.request.url) ? answer(event, worker) : Promise.resolve(Response.error()));
  });
}
