import { button, element } from '../element';
import type { Language } from '../words';
import { homeActions, homeButtons, homeGroup, homeTab, type HomeAction } from './homeTab';
import type { Manifest, RibbonButton } from './readManifest';

export interface RibbonGround {
  readonly manifest: Manifest;
  readonly language: Language;
  readonly home: Readonly<Record<HomeAction, () => void>>;
  readonly showPane: () => void;
  /** Settles when the add-in says that its function has ended. */
  readonly run: (name: string) => Promise<void>;
}

interface Tab {
  readonly id: string;
  readonly label: string;
  readonly panel: HTMLElement;
}

/** A button of the ribbon with its supertip, which shows under it on hover and focus. */
function tipped(made: HTMLButtonElement, id: string, title: string, tip: string): HTMLElement {
  made.setAttribute('aria-describedby', `tip-${id}`);
  const bubble = element(
    'div',
    { role: 'tooltip', id: `tip-${id}`, class: 'tip' },
    element('b', {}, title),
    tip,
  );
  return element('div', { class: 'tipped' }, made, bubble);
}

const group = (label: string, buttons: readonly HTMLElement[]): HTMLElement =>
  element(
    'div',
    { role: 'group', 'aria-label': label, class: 'group' },
    element('div', { class: 'buttons' }, ...buttons),
    element('div', { class: 'group-name', 'aria-hidden': 'true' }, label),
  );

function homePanel({ language, home }: RibbonGround): HTMLElement {
  const buttons = homeActions.map((action) => {
    const { label, tip, sign } = homeButtons[action];
    const picture = element('span', { class: 'sign', 'aria-hidden': 'true' }, sign);
    const made = button({ class: 'command' }, home[action], picture, element('span', {}, label[language]));
    return tipped(made, action, label[language], tip[language]);
  });
  return group(homeGroup[language], buttons);
}

/** While a function of the add-in runs its button is busy. */
function addInButton({ id, label, tip, icon, run }: RibbonButton, ground: RibbonGround): HTMLElement {
  const { language } = ground;
  const picture = element('img', { src: icon, alt: '', width: 32, height: 32 });
  const made = button(
    { class: 'command' },
    () => {
      if (run === undefined) {
        ground.showPane();
        return;
      }
      made.setAttribute('aria-busy', 'true');
      void ground.run(run).finally(() => {
        made.removeAttribute('aria-busy');
      });
    },
    picture,
    element('span', {}, label[language]),
  );
  return tipped(made, id, label[language], tip[language]);
}

function addInPanel(ground: RibbonGround): readonly HTMLElement[] {
  return ground.manifest.groups.map(({ label, buttons }) =>
    group(
      label[ground.language],
      buttons.map((one) => addInButton(one, ground)),
    ),
  );
}

const panel = (id: string, content: readonly HTMLElement[]): HTMLElement =>
  element(
    'div',
    { role: 'tabpanel', id: `panel-${id}`, 'aria-labelledby': `tab-${id}`, class: 'panel' },
    ...content,
  );

/** The ribbon: the tab 开始 of the stand-in and the tab of the add-in, which is open first. */
export function createRibbonView(ground: RibbonGround): HTMLElement {
  const { language, manifest } = ground;
  const tabs: readonly Tab[] = [
    { id: 'home', label: homeTab[language], panel: panel('home', [homePanel(ground)]) },
    { id: 'add-in', label: manifest.tab[language], panel: panel('add-in', addInPanel(ground)) },
  ];
  const open = (id: string): void => {
    for (const [index, tab] of tabs.entries()) {
      const isOpen = tab.id === id;
      tab.panel.hidden = !isOpen;
      handles[index]?.setAttribute('aria-selected', String(isOpen));
      handles[index]?.setAttribute('tabindex', isOpen ? '0' : '-1');
    }
  };
  const handles = tabs.map(({ id, label }) =>
    button(
      { role: 'tab', id: `tab-${id}`, 'aria-controls': `panel-${id}`, class: 'ribbon-tab' },
      () => {
        open(id);
      },
      label,
    ),
  );
  const list = element('div', { role: 'tablist', class: 'ribbon-tabs' }, ...handles);
  list.addEventListener('keydown', ({ key }) => {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
    const other = handles.find((handle) => handle.getAttribute('aria-selected') !== 'true');
    other?.click();
    other?.focus();
  });
  open('add-in');
  return element('div', { class: 'ribbon' }, list, ...tabs.map((tab) => tab.panel));
}
