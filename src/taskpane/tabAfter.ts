import type { Outcome } from '../commands';
import type { TabName } from './tabNames';

/** Where the outcome of a command is shown. */
export function tabAfter(outcome: Outcome): TabName {
  switch (outcome.kind) {
    case 'validated':
      return 'findings';
    case 'generated':
      return outcome.generation.sheets.length === 0 ? 'findings' : 'report';
    case 'wordExported':
      return outcome.file === undefined ? 'findings' : 'report';
    case 'frozen':
      return 'report';
    case 'marksCleared':
    case 'templateInserted':
      return 'overview';
    case 'yearBegun':
      return outcome.file === undefined ? 'findings' : 'overview';
  }
}
