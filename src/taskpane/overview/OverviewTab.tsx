import { commandNames } from '../../commands';
import { isUnbegun } from '../../core/account/reading/unbegun';
import { usePane } from '../paneContext';
import { CommandRow } from '../parts/CommandRow';
import { Notice } from '../parts/Notice';
import { SightLine } from '../parts/SightLine';
import { ExportedFile } from '../report/ExportedFile';
import { reportState } from '../report/reportState';
import { FirstSteps } from './FirstSteps';
import { InsertedSheets } from './InsertedSheets';
import { NextStepCard } from './NextStepCard';
import { nextStep } from './nextStep';
import { RunTimes } from './RunTimes';
import { StructureBars } from './StructureBars';
import { TableStateList } from './TableStateList';

/** Where the accountant stands and what comes next. */
export function OverviewTab() {
  const { state, commands } = usePane();
  const { outcome, validation, look } = state;
  const step = nextStep(state);
  const isBegun = validation !== undefined && !isUnbegun(validation.readProblems);
  const report = state.sight === 'current' ? reportState(look?.sheets ?? []) : undefined;
  return (
    <>
      {step !== undefined && <NextStepCard step={step} />}
      {report !== undefined && <Notice {...report} />}
      {look !== undefined && <RunTimes lastRuns={look.lastRuns} />}
      <SightLine />
      {outcome?.kind === 'templateInserted' && (
        <InsertedSheets sheets={outcome.sheets} goToCell={commands.goToCell} />
      )}
      {outcome?.kind === 'yearBegun' && outcome.file !== undefined && (
        <ExportedFile file={outcome.file} saveAgain={commands.saveAgain} />
      )}
      {isBegun && <TableStateList tables={look?.tables ?? []} goToCell={commands.goToCell} />}
      <CommandRow names={commandNames.filter((name) => name !== step?.command)} />
      {look?.structures.map((structure) => (
        <StructureBars key={structure.id} structure={structure} />
      ))}
      {!isBegun && look !== undefined && <FirstSteps />}
    </>
  );
}
