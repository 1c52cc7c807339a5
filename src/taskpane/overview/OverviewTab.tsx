import { usePane } from '../paneContext';
import { CommandButtons } from './CommandButtons';
import { FirstSteps } from './FirstSteps';
import { InsertedSheets } from './InsertedSheets';

/** Where the accountant stands and what comes next. */
export function OverviewTab() {
  const { state, commands } = usePane();
  const { outcome, validation, running } = state;
  return (
    <>
      <CommandButtons commands={commands} outcome={outcome} running={running} />
      {outcome?.kind === 'templateInserted' && (
        <InsertedSheets sheets={outcome.sheets} goToCell={commands.goToCell} />
      )}
      {validation === undefined && <FirstSteps />}
    </>
  );
}
