import type { Outcome } from '../commands';
import type { TabName } from './tabNames';

/** Where the outcome of a command is shown. */
export function tabAfter({ kind }: Outcome): TabName {
  switch (kind) {
    case 'validated':
      return 'findings';
    case 'generated':
    case 'frozen':
    case 'wordExported':
      return 'report';
    case 'marksCleared':
    case 'templateInserted':
      return 'overview';
  }
}
