import type { PaneWindow } from '../../commands';

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
