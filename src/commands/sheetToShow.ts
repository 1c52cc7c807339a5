import type { Outcome } from './session';

/** The tab on which a person without the pane sees that a command has ended; none where something else shows it. */
export function sheetToShow(outcome: Outcome): string | undefined {
  switch (outcome.kind) {
    case 'validated':
      return outcome.sheet;
    case 'generated':
      return outcome.generation.sheets[0]?.name;
    case 'frozen':
      return outcome.freezing.sheets[0]?.name;
    case 'wordExported':
    case 'yearBegun':
    case 'marksCleared':
    case 'templateInserted':
      return undefined;
  }
}
