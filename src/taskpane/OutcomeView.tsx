import type { Outcome } from '../commands';
import type { GoToCell } from './CellButtons';
import { InsertedSheets } from './InsertedSheets';
import { ValidationView } from './ValidationView';
import { WrittenSheets } from './WrittenSheets';

interface OutcomeViewProps {
  readonly outcome: Outcome;
  readonly goToCell: GoToCell;
}

/** What the last command found, wrote or added, item by item. */
export function OutcomeView({ outcome, goToCell }: OutcomeViewProps) {
  switch (outcome.kind) {
    case 'templateInserted':
      return <InsertedSheets sheets={outcome.sheets} goToCell={goToCell} />;
    case 'validated':
      return <ValidationView validation={outcome.validation} goToCell={goToCell} />;
    case 'marksCleared':
      return outcome.validation && <ValidationView validation={outcome.validation} goToCell={goToCell} />;
    case 'frozen':
      return <WrittenSheets written={outcome.freezing} goToCell={goToCell} />;
    case 'generated':
      return (
        <>
          <WrittenSheets written={outcome.generation} goToCell={goToCell} />
          <ValidationView validation={outcome.generation.validation} goToCell={goToCell} />
        </>
      );
  }
}
