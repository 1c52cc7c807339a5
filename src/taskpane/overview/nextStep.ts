import type { CommandName, Outcome } from '../../commands';

/** The command that the user most likely needs next. */
export function nextStep(outcome: Outcome | undefined): CommandName {
  switch (outcome?.kind) {
    case undefined:
      return 'insertTemplate';
    case 'templateInserted':
    case 'generated':
    case 'frozen':
    case 'wordExported':
    case 'marksCleared':
      return 'validate';
    case 'validated': {
      const { summary, readProblems } = outcome.validation;
      return summary.errors > 0 || readProblems.length > 0 ? 'validate' : 'generate';
    }
  }
}
