/** Resolves once the page is parsed, office.js with it: true if the script arrived. */
export async function officeLoaded(): Promise<boolean> {
  if (document.readyState === 'loading') {
    await new Promise((resolve) => {
      document.addEventListener('DOMContentLoaded', resolve, { once: true });
    });
  }
  return 'Office' in globalThis;
}

/** Where the page was opened; undefined if Office.js did not arrive. */
export async function officePlace(): Promise<'workbook' | 'browser' | undefined> {
  if (!(await officeLoaded())) return undefined;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? 'workbook' : 'browser';
}

/** Brings the pane up where the host can do so. */
export async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
}
