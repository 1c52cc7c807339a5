import type { Desk } from './desk';
import { createClipboard } from './edit/clipboard';
import { createDrafts } from './edit/draft';
import { button, element } from './element';
import { openAddIn } from './frame/addIn';
import type { PaneFrame } from './frame/paneFrame';
import { createGridView } from './grid/gridView';
import { createFormulaBar } from './parts/formulaBar';
import { listenToPartKeys } from './parts/partKeys';
import { createSheetTabs } from './parts/sheetTabs';
import { createStatusBar } from './parts/statusBar';
import { createTitleBar } from './parts/titleBar';
import type { HomeAction } from './ribbon/homeTab';
import type { Manifest } from './ribbon/readManifest';
import { createRibbonView } from './ribbon/ribbonView';
import { redo, undo, type KeyGround } from './edit/keyCommands';
import { askForFile, saveFile } from './openWorkbook';
import type { Words } from './words';

const closePane: Words = { zh: '关闭任务窗格', en: 'Close the task pane' };

/** The pane with its title, to the right of the grid. */
function createPane(desk: Desk, { name }: Manifest, frame: PaneFrame): HTMLElement {
  const { language } = desk.read();
  const close = button(
    { 'aria-label': closePane[language], class: 'close' },
    () => {
      desk.change({ paneIsOpen: false });
    },
    '✕',
  );
  const title = element('div', { class: 'pane-title' }, element('span', {}, name[language]), close);
  const pane = element('aside', { class: 'pane', 'aria-label': name[language] }, title, frame.element);
  const show = (): void => {
    pane.classList.toggle('closed', !desk.read().paneIsOpen);
  };
  desk.subscribe(show);
  show();
  return pane;
}

export interface Page {
  readonly element: HTMLElement;
  readonly frame: PaneFrame;
}

/** The whole page for what is on the desk now; another workbook, language or colour makes another page. */
export function createPage(
  desk: Desk,
  manifest: Manifest,
  home: (ground: KeyGround) => Readonly<Record<HomeAction, () => void>>,
): Page {
  const drafts = createDrafts(desk);
  const ground: KeyGround = {
    desk,
    drafts,
    save: () => void saveFile(desk),
    open: () => {
      askForFile(desk);
    },
  };
  const grid = createGridView({ ...ground, clipboard: createClipboard(desk) });
  const frame = openAddIn(desk, manifest.paneUrl, manifest.name[desk.read().language]);
  const ribbon = createRibbonView({
    manifest,
    language: desk.read().language,
    home: home(ground),
    run: (name) => frame.runFunction(name),
    showPane: () => {
      desk.change({ paneIsOpen: true });
    },
  });
  const sheetArea = element(
    'main',
    { class: 'sheet-area' },
    createFormulaBar(ground, grid.focus),
    grid.element,
    createSheetTabs({ desk, drafts, focus: grid.focus }),
  );
  const work = element('div', { class: 'work' }, sheetArea, createPane(desk, manifest, frame));
  const all = element('div', { class: 'page' }, createTitleBar(desk), ribbon, work, createStatusBar(desk));
  listenToPartKeys(all);
  requestAnimationFrame(grid.focus);
  return { element: all, frame };
}

/** What the tab 开始 does. */
export function homeActions(ground: KeyGround, create: () => void): Readonly<Record<HomeAction, () => void>> {
  const { desk, open, save } = ground;
  return {
    open,
    save,
    create,
    undo: () => {
      undo(ground);
    },
    redo: () => {
      redo(ground);
    },
    language: () => {
      desk.change({ language: desk.read().language === 'zh' ? 'en' : 'zh' });
    },
    darkness: () => {
      desk.change({ isDark: !desk.read().isDark });
    },
  };
}
