import { printArea } from '../../host/model/address';
import { cellArea } from '../../host/model/area';
import { element } from '../element';
import { commandKeys, endingKeys, type KeyGround } from './keyCommands';
import { going } from '../selection/move';
import { keyName, motions } from '../selection/motions';
import type { Clipboard } from './clipboard';
import { endWithFocus } from './endWithFocus';

export interface EditorGround extends KeyGround {
  readonly clipboard: Clipboard;
  /** Rows in view. */
  readonly page: () => number;
}

/** Moves as a key says; false where the key does not move. */
function move({ desk, page }: EditorGround, event: KeyboardEvent): boolean {
  const name = keyName(event);
  const motion = motions[name.replace('Shift+', '')];
  if (motion === undefined) return false;
  const selection = desk.selection();
  const from = event.shiftKey ? selection.head : selection.active;
  desk.select(going(desk.sheet(), selection, motion(desk.sheet(), from, page()), event.shiftKey));
  return true;
}

/** The keys that copy, and whether they cut. Browsers tell of copying only where a text is selected. */
const copyingKeys: Readonly<Record<string, boolean>> = { 'Ctrl+c': false, 'Ctrl+x': true };

/** What a key does while no cell is edited; false where it types. */
function command(ground: EditorGround, event: KeyboardEvent): boolean {
  const isCut = copyingKeys[keyName(event)];
  if (isCut !== undefined) {
    void navigator.clipboard.writeText(ground.clipboard.copy(isCut));
    return true;
  }
  const run = commandKeys[keyName(event)];
  run?.(ground);
  return run !== undefined || move(ground, event);
}

function insertBreak(input: HTMLTextAreaElement): void {
  input.setRangeText('\n', input.selectionStart, input.selectionEnd, 'end');
  input.dispatchEvent(new InputEvent('input'));
}

/** What a key does while a cell is edited; false where it belongs to the text. */
function editing(ground: EditorGround, event: KeyboardEvent, input: HTMLTextAreaElement): boolean {
  const { drafts } = ground;
  const name = keyName(event);
  if (name === 'Escape') drafts.cancel();
  else if (name === 'Alt+Enter') insertBreak(input);
  else if (name === 'Ctrl+Enter') drafts.commit(true);
  else if (endingKeys[name] !== undefined) {
    if (drafts.commit()) endingKeys[name](ground);
  } else if (name === 'F2') drafts.write(input.value, 'editing');
  else if (drafts.read()?.mode === 'typing' && motions[name] !== undefined) {
    if (drafts.commit()) move(ground, event);
  } else return false;
  return true;
}

/**
 * The text field that always has the keyboard while one works in the grid: unseen over the active cell until something
 * is typed, so that input methods for Chinese can begin a word in it.
 */
export function createCellEditor(ground: EditorGround): HTMLTextAreaElement {
  const { desk, drafts, clipboard } = ground;
  const input = element('textarea', { class: 'editor', rows: 1, spellcheck: 'false', autocomplete: 'off' });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const isDone = drafts.read() ? editing(ground, event, input) : command(ground, event);
    if (isDone) event.preventDefault();
  });
  input.addEventListener('compositionstart', () => {
    if (drafts.read() === undefined) drafts.write('', 'typing');
  });
  input.addEventListener('input', () => {
    drafts.write(input.value);
  });
  input.addEventListener('paste', (event) => {
    if (drafts.read() !== undefined) return;
    event.preventDefault();
    clipboard.paste(event.clipboardData?.getData('text/plain') ?? '');
  });
  drafts.subscribe(() => {
    const draft = drafts.read();
    input.classList.toggle('open', draft !== undefined);
    if (input.value !== (draft?.text ?? '')) input.value = draft?.text ?? '';
  });
  endWithFocus(input, drafts);
  const name = (): void => {
    const { active } = desk.selection();
    input.setAttribute('aria-label', printArea(cellArea(active.row, active.column)));
  };
  desk.subscribe(name);
  name();
  return input;
}
