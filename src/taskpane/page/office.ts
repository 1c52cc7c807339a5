import type { PaneWindow } from '../../commands';

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

/** The pane in Office; it counts as visible once the host has brought it up, until the host says that it was closed. */
export function paneInOffice(): PaneWindow {
  let isVisible = false;
  let isHeard = false;
  const hear = async (): Promise<void> => {
    isHeard = true;
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      isVisible = visibilityMode === Office.VisibilityMode.taskpane;
    });
  };
  const show = async (): Promise<void> => {
    if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
    await Office.addin.showAsTaskpane();
    isVisible = true;
    if (!isHeard) await hear();
  };
  return { show, isVisible: () => isVisible };
}
