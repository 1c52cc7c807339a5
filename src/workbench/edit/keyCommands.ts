import { WHOLE_SHEET } from '../../host/model/area';
import { surroundingRegion } from '../../host/model/region';
import { usedArea } from '../../host/model/cells';
import { activateSheet } from '../../host/model/sheets';
import type { Desk } from '../desk';
import { clearAreas, textToEdit } from './enter';
import type { Drafts } from './draft';
import { advancing, type Way } from '../selection/move';
import { areasOf, firstSelection, lastArea } from '../selection/selection';

/** What keys do beside moving. */
export interface KeyGround {
  readonly desk: Desk;
  readonly drafts: Drafts;
  readonly save: () => void;
  readonly open: () => void;
}

type Command = (ground: KeyGround) => void;

export const advance =
  (rows: number, columns: number): Command =>
  ({ desk }) => {
    const way: Way = { rows, columns };
    desk.select(advancing(desk.sheet(), desk.selection(), way));
  };

const edit: Command = ({ desk, drafts }) => {
  drafts.write(textToEdit(desk.sheet(), desk.selection().active), 'editing');
};

const clear: Command = ({ desk }) => {
  clearAreas(desk, areasOf(desk.sheet(), desk.selection()));
};

/** The cells around first, the whole sheet the second time. */
const selectAll: Command = ({ desk }) => {
  const sheet = desk.sheet();
  const area = lastArea(sheet, desk.selection());
  const around = surroundingRegion(sheet, area);
  const isThere = around.rows === area.rows && around.columns === area.columns;
  const all = usedArea(sheet, false) ?? WHOLE_SHEET;
  desk.select({ ...firstSelection(isThere ? all : around), active: desk.selection().active });
};

const selectColumns: Command = ({ desk }) => {
  const area = lastArea(desk.sheet(), desk.selection());
  desk.select(firstSelection({ ...WHOLE_SHEET, column: area.column, columns: area.columns }));
};

const selectRows: Command = ({ desk }) => {
  const area = lastArea(desk.sheet(), desk.selection());
  desk.select(firstSelection({ ...WHOLE_SHEET, row: area.row, rows: area.rows }));
};

const goToSheet =
  (step: 1 | -1): Command =>
  ({ desk }) => {
    const sheets = desk.read().workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
    const next = sheets[sheets.indexOf(desk.sheet()) + step];
    if (next === undefined) return;
    activateSheet(next);
    desk.touch();
  };

export const undo: Command = ({ desk }) => {
  if (desk.history.undo()) desk.touch();
};

export const redo: Command = ({ desk }) => {
  if (desk.history.redo()) desk.touch();
};

/** The keys that do something while no cell is edited: those of Excel */
export const commandKeys: Readonly<Record<string, Command>> = {
  Enter: advance(1, 0),
  'Shift+Enter': advance(-1, 0),
  Tab: advance(0, 1),
  'Shift+Tab': advance(0, -1),
  F2: edit,
  Delete: clear,
  Backspace: ({ drafts }) => {
    drafts.write('', 'typing');
  },
  'Ctrl+a': selectAll,
  'Ctrl+Space': selectColumns,
  'Shift+Space': selectRows,
  'Ctrl+z': undo,
  'Ctrl+y': redo,
  'Ctrl+Shift+z': redo,
  'Ctrl+s': ({ save }) => {
    save();
  },
  'Ctrl+o': ({ open }) => {
    open();
  },
  'Ctrl+PageUp': goToSheet(-1),
  'Ctrl+PageDown': goToSheet(1),
  'Ctrl+Alt+PageUp': goToSheet(-1),
  'Ctrl+Alt+PageDown': goToSheet(1),
};

/** The keys that end an edit: where each leads. */
export const endingKeys: Readonly<Record<string, Command>> = {
  Enter: advance(1, 0),
  'Shift+Enter': advance(-1, 0),
  Tab: advance(0, 1),
  'Shift+Tab': advance(0, -1),
};
