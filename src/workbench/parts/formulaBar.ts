import { printArea } from '../../host/model/address';
import { cellArea, isSingle } from '../../host/model/area';
import type { Desk } from '../desk';
import type { Drafts } from '../edit/draft';
import { endWithFocus } from '../edit/endWithFocus';
import { textToEdit } from '../edit/enter';
import { element } from '../element';
import { goTo } from '../grid/followLink';
import { advance, type KeyGround } from '../edit/keyCommands';
import { lastArea } from '../selection/selection';
import type { Words } from '../words';

const nameBoxLabel: Words = {
  zh: '名称框：当前单元格，输入地址或名称可定位',
  en: 'Name box: the active cell; type an address or a name to go there',
};
const formulaLabel: Words = { zh: '编辑栏', en: 'Formula bar' };
const noSuchPlace: Words = { zh: '没有这个地址或名称。', en: 'There is no such address or name.' };

function createNameBox(desk: Desk, focus: () => void): HTMLInputElement {
  const box = element('input', {
    class: 'name-box',
    'aria-label': nameBoxLabel[desk.read().language],
    spellcheck: 'false',
  });
  const show = (): void => {
    const area = lastArea(desk.sheet(), desk.selection());
    const { active } = desk.selection();
    const isOneCell =
      isSingle(area) || desk.sheet().merges.some((merge) => printArea(merge) === printArea(area));
    box.value = isOneCell ? printArea(cellArea(active.row, active.column)) : printArea(area);
  };
  box.addEventListener('keydown', (event) => {
    const { key } = event;
    if (key !== 'Enter' && key !== 'Escape') return;
    event.preventDefault();
    if (key === 'Enter' && !goTo(desk, box.value)) {
      desk.change({ refusal: noSuchPlace });
      return;
    }
    show();
    focus();
  });
  box.addEventListener('focus', () => {
    box.select();
  });
  desk.subscribe((change) => {
    const isTyping = document.activeElement === box;
    if (change !== 'state' && !isTyping) show();
  });
  show();
  return box;
}

function createFormulaField({ desk, drafts, ...rest }: KeyGround, focus: () => void): HTMLTextAreaElement {
  const field = element('textarea', {
    ...{ class: 'formula', rows: 1, 'aria-label': formulaLabel[desk.read().language], spellcheck: 'false' },
  });
  const show = (): void => {
    const text = drafts.read()?.text ?? textToEdit(desk.sheet(), desk.selection().active);
    if (field.value !== text) field.value = text;
  };
  field.addEventListener('input', () => {
    drafts.write(field.value, 'editing');
  });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape') || event.altKey) return;
    event.preventDefault();
    if (event.key === 'Escape') drafts.cancel();
    else if (!drafts.commit()) return;
    else advance(1, 0)({ desk, drafts, ...rest });
    focus();
  });
  endWithFocus(field, drafts);
  desk.subscribe(show);
  drafts.subscribe(show);
  show();
  return field;
}

/** Where one is, what stands there, and why Excel did not take what was typed. */
export function createFormulaBar(
  ground: KeyGround & { readonly drafts: Drafts },
  focus: () => void,
): HTMLElement {
  const { desk } = ground;
  const sign = element('span', { class: 'fx', 'aria-hidden': 'true' }, 'fx');
  const refusal = element('div', { class: 'refusal', role: 'alert', hidden: true });
  desk.subscribe(() => {
    const words = desk.read().refusal;
    refusal.hidden = words === undefined;
    const text = words?.[desk.read().language] ?? '';
    if (refusal.textContent !== text) refusal.textContent = text;
  });
  const row = element(
    'div',
    { class: 'formula-row' },
    createNameBox(desk, focus),
    sign,
    createFormulaField(ground, focus),
  );
  return element('div', { class: 'formula-bar' }, row, refusal);
}
