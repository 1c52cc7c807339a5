import type { Sheet } from '../../host/model/workbook';
import { endOf, endOfRow, homeOf, jumpFrom, stepFrom } from './move';
import type { Spot } from './selection';

/** Where a key leads from a cell; `page` is the number of rows in view. */
export type Motion = (sheet: Sheet, from: Spot, page: number) => Spot;

const step =
  (rows: number, columns: number): Motion =>
  (sheet, from) =>
    stepFrom(sheet, from, { rows, columns });

const jump =
  (direction: 'Up' | 'Down' | 'Left' | 'Right'): Motion =>
  (sheet, from) =>
    jumpFrom(sheet, from, direction);

/** The keys that move, as in Excel; with Shift each extends the selection instead. */
export const motions: Readonly<Record<string, Motion>> = {
  ArrowUp: step(-1, 0),
  ArrowDown: step(1, 0),
  ArrowLeft: step(0, -1),
  ArrowRight: step(0, 1),
  'Ctrl+ArrowUp': jump('Up'),
  'Ctrl+ArrowDown': jump('Down'),
  'Ctrl+ArrowLeft': jump('Left'),
  'Ctrl+ArrowRight': jump('Right'),
  PageUp: (sheet, from, page) => stepFrom(sheet, from, { rows: -page, columns: 0 }),
  PageDown: (sheet, from, page) => stepFrom(sheet, from, { rows: page, columns: 0 }),
  Home: (sheet, { row }) => ({ row, column: homeOf(sheet).column }),
  End: endOfRow,
  'Ctrl+Home': homeOf,
  'Ctrl+End': endOf,
};

/** The name of a key with what is held down beside it: `Ctrl+Shift+ArrowUp`. */
export function keyName(event: KeyboardEvent): string {
  const held = [
    (event.ctrlKey || event.metaKey) && 'Ctrl+',
    event.altKey && 'Alt+',
    event.shiftKey && 'Shift+',
  ];
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return held.filter((name) => name !== false).join('') + (key === ' ' ? 'Space' : key);
}
