import type { Look, SheetState } from '../excel';
import type { Outcome } from './session';

/** A look with the sheets that a command has just written as they then stand: what the pane shows until the next look. */
export function lookAfter(look: Look, outcome: Outcome): Look {
  const { names, state } = writtenBy(outcome);
  const sheets = look.sheets.map((sheet) => (names.includes(sheet.name) ? { ...sheet, state } : sheet));
  return { ...look, sheets };
}

interface Written {
  readonly names: readonly string[];
  readonly state: SheetState['state'];
}

function writtenBy(outcome: Outcome): Written {
  switch (outcome.kind) {
    case 'generated':
      return { names: outcome.generation.sheets.map(({ name }) => name), state: 'current' };
    case 'frozen':
      return { names: outcome.freezing.sheets.map(({ name }) => name), state: 'frozen' };
    case 'validated':
      return { names: outcome.sheet === undefined ? [] : [outcome.sheet], state: 'current' };
    case 'wordExported':
    case 'yearBegun':
    case 'marksCleared':
    case 'templateInserted':
      return { names: [], state: 'current' };
  }
}
