import { activateSheet, addSheet, deleteSheet, renameSheet } from '../../host/model/sheets';
import type { Sheet } from '../../host/model/workbook';
import type { Desk } from '../desk';
import { attempt } from '../edit/enter';
import type { Drafts } from '../edit/draft';
import { button, element } from '../element';
import type { Words } from '../words';

const tabsLabel: Words = { zh: '工作表', en: 'Sheets' };
const addLabel: Words = { zh: '新工作表', en: 'New sheet' };
const nameLabel: Words = { zh: '工作表名称', en: 'Name of the sheet' };

function add(desk: Desk): void {
  const { workbook } = desk.read();
  const before = desk.sheet();
  attempt(desk, () => {
    const sheet = addSheet(workbook, undefined);
    activateSheet(sheet);
    return {
      undo: () => {
        deleteSheet(sheet);
        activateSheet(before);
      },
      redo: () => {
        workbook.sheets.push(sheet);
        workbook.calculator.structureChanged();
        activateSheet(sheet);
      },
    };
  });
}

function rename(desk: Desk, sheet: Sheet, name: string): void {
  const before = sheet.name;
  if (name === before) return;
  const named = (to: string) => () => {
    renameSheet(sheet, to);
  };
  attempt(desk, () => {
    renameSheet(sheet, name);
    return { undo: named(before), redo: named(name) };
  });
}

/** A field in place of a tab's name. */
function askName(desk: Desk, sheet: Sheet, tab: HTMLElement, focus: () => void): void {
  const field = element('input', {
    class: 'tab-name',
    'aria-label': nameLabel[desk.read().language],
    value: sheet.name,
  });
  let isOver = false;
  const end = (name: string | undefined): void => {
    if (isOver) return;
    isOver = true;
    field.replaceWith(tab);
    if (name !== undefined) rename(desk, sheet, name);
    focus();
  };
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    end(event.key === 'Enter' ? field.value.trim() : undefined);
  });
  field.addEventListener('blur', () => {
    end(field.value.trim());
  });
  tab.replaceWith(field);
  field.focus();
  field.select();
}

interface TabGround {
  readonly desk: Desk;
  readonly drafts: Drafts;
  /** Gives the keyboard to the grid. */
  readonly focus: () => void;
}

function tabOf(sheet: Sheet, { desk, drafts, focus }: TabGround): HTMLElement {
  const isActive = sheet === desk.sheet();
  const attributes = { role: 'tab', 'aria-selected': String(isActive), tabindex: isActive ? 0 : -1 };
  const goThere = (): void => {
    if (sheet === desk.sheet() || !drafts.commit()) return;
    activateSheet(sheet);
    desk.touch();
    focus();
  };
  const tab = button({ ...attributes, class: 'sheet-tab' }, goThere, sheet.name);
  tab.style.setProperty('--tab', sheet.tabColor === '' ? 'transparent' : sheet.tabColor);
  return tab;
}

/** Arrows move along the tabs. */
function moveAlong(list: HTMLElement, key: string): void {
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  const tabs = [...list.querySelectorAll<HTMLElement>('.sheet-tab')];
  const here = tabs.findIndex((tab) => tab === document.activeElement);
  if (step !== 0 && here >= 0) tabs[here + step]?.focus();
}

const visibleSheets = (desk: Desk): readonly Sheet[] =>
  desk.read().workbook.sheets.filter(({ visibility }) => visibility === 'Visible');

/** The tabs of the sheets: a click goes there, a double click renames. */
export function createSheetTabs(ground: TabGround): HTMLElement {
  const { desk, focus } = ground;
  const { language } = desk.read();
  const list = element('div', { role: 'tablist', class: 'sheet-list', 'aria-label': tabsLabel[language] });
  let shown = '';
  const show = (): void => {
    const sheets = visibleSheets(desk);
    const looks = sheets.map(({ id, name, tabColor }) => [id, name, tabColor]);
    const now = JSON.stringify([desk.sheet().id, looks]);
    if (now === shown) return;
    shown = now;
    list.replaceChildren(...sheets.map((sheet) => tabOf(sheet, ground)));
    list.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  list.addEventListener('keydown', ({ key }) => {
    moveAlong(list, key);
  });
  list.addEventListener('dblclick', () => {
    const tab = list.querySelector<HTMLElement>('[aria-selected=true]');
    if (tab) askName(desk, desk.sheet(), tab, focus);
  });
  desk.subscribe(show);
  show();
  const addHere = (): void => {
    add(desk);
    focus();
  };
  const label = addLabel[language];
  const more = button({ class: 'add-sheet', 'aria-label': label, title: label }, addHere, '+');
  return element('div', { class: 'sheet-tabs' }, list, more);
}
