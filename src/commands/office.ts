let arrival: Promise<void> | undefined;

/** Runs Office.js, once and after the first picture, from the address that the page names; resolves to whether it arrived. */
export async function officeLoaded(): Promise<boolean> {
  const address = document.querySelector<HTMLLinkElement>('link[data-office-js]')?.href;
  if (!('Office' in globalThis) && address !== undefined) {
    arrival ??= painted().then(() => runScript(address));
    await arrival;
  }
  return 'Office' in globalThis;
}

/** Resolves after the next picture; soon also where the page is hidden, which has none. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 100);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Resolves when a script was run, or did not arrive. */
function runScript(address: string): Promise<void> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = address;
    const end = (): void => {
      resolve();
    };
    script.addEventListener('load', end);
    script.addEventListener('error', end);
    document.head.append(script);
  });
}

/** Where the page was opened; undefined if Office.js did not arrive. */
export async function officePlace(): Promise<'workbook' | 'browser' | undefined> {
  if (!(await officeLoaded())) return undefined;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? 'workbook' : 'browser';
}
