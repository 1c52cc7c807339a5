import type { ReportSheet } from '../../core/sheets/reportSheet';
import { fill, type Text } from '../../core/text';
import { asText } from '../writing/asText';
import type { Abandoned } from '../writing/abandoned';
import { cellName } from '../writing/addresses';
import { changesTo, contentFingerprint, fromCorner } from '../writing/compare';
import type { Content } from '../writing/content';
import type { Mark } from '../mark';
import type { Plan, SheetPlan } from '../writing/plan';
import type { ShownSheet } from './shownSheets';

const nothingLive: Text = {
  zh: '没有可定稿的报表：报表还没有生成，或已经定稿。',
  en: 'There is nothing to freeze: the report has not been generated, or is frozen already.',
};

const hasErrors: Text = {
  zh: '“{name}”没有定稿：{cell} 的公式得不出值（{value}）。请更正填报表并重新生成后再定稿。',
  en: '"{name}" was not frozen: the formula in {cell} has no value ({value}). Correct the input tables, generate again, then freeze.',
};

/** Plans to write what formulas show in their place. A sheet on which one of them shows an error stays live, and is told. */
export function freezePlan(shown: readonly ShownSheet[], abandoned: Abandoned): Plan {
  const live = shown.filter(({ held, mark }) => held.formulas.flat().some(isFormula) || isCutOff(mark));
  const faulty = live.flatMap((sheet) =>
    errorNotes(sheet)
      .slice(0, 1)
      .map((note) => ({ sheet, note })),
  );
  const sheets = live.filter((sheet) => !faulty.some((fault) => fault.sheet === sheet)).map(planOf);
  const notes = faulty.map(({ note }) => note);
  return { sheets, notes: live.length === 0 ? [nothingLive] : notes, abandoned };
}

/** Its cells were being written when the connection was lost, all of them perhaps, but it was not marked any more. */
function isCutOff({ layout, content }: Mark): boolean {
  return content === '' && layout !== '';
}

function isFormula(found: unknown): boolean {
  return typeof found === 'string' && found.startsWith('=');
}

function errorNotes({ name, held, values }: ShownSheet): readonly Text[] {
  return values.flatMap((cells, row) =>
    cells.flatMap((value, column) => {
      if (!isFormula(held.formulas[row]?.[column]) || !isError(value)) return [];
      const cell = cellName(held.row + row, held.column + column);
      return [fill(hasErrors, { name, cell, value: String(value) })];
    }),
  );
}

function isError(value: unknown): boolean {
  return typeof value === 'string' && /^#[A-Z0-9/_]+[!?]?$/u.test(value);
}

function planOf({ name, mark, held, values }: ShownSheet): SheetPlan {
  const frozen = held.formulas.map((cells, row) =>
    cells.map((found, column) => (isFormula(found) ? values[row]?.[column] : found)),
  );
  const content = fromCorner({ ...held, formulas: frozen }).map((cells) => cells.map(contentIn));
  const wasChanged = mark.content !== '' && contentFingerprint(fromCorner(held), {}) !== mark.content;
  return {
    sheet: unknownSheet(mark.sheet, name),
    name,
    content,
    // The former fingerprint of what was changed by hand stays, so that the next report still keeps a copy of it.
    mark: { ...mark, content: wasChanged ? mark.content : contentFingerprint(content, {}), frozen: true },
    action: {
      kind: 'update',
      held,
      before: mark,
      changes: changesTo(held, content),
      resized: false,
      ...(wasChanged ? { changedByHand: true } : {}),
    },
    copy: undefined,
  };
}

function contentIn(value: unknown): Content {
  if (typeof value === 'number') return value;
  return asText(typeof value === 'boolean' ? String(value) : typeof value === 'string' ? value : '');
}

/** A sheet of which nothing has to be known but whose it is: only cells of it are written. */
function unknownSheet(id: string, name: string): ReportSheet {
  const nothing = { columnWidths: [], rows: [], merges: [], head: undefined };
  return { id, name, part: 'tables', orientation: 'portrait', ...nothing };
}
