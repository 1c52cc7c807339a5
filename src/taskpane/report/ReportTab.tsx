import { fill, type Text } from '../../core/text';
import type { Look } from '../../excel';
import { timeInWords } from '../overview/timeInWords';
import { usePane } from '../paneContext';
import { CommandRow } from '../parts/CommandRow';
import { Notice } from '../parts/Notice';
import { SightLine } from '../parts/SightLine';
import { ExportedFile } from './ExportedFile';
import { SheetStateList } from './SheetStateList';
import { WrittenSheets } from './WrittenSheets';
import { reportState } from './reportState';

const atTime: Text = { zh: '{time}', en: ' {time}' };

function frozenWhen(look: Look | undefined): Text | undefined {
  const frozen = look?.lastRuns.frozen;
  return frozen && fill(atTime, { time: timeInWords(frozen, new Date()) });
}

/** What the report is made of, how each sheet stands, and what the last command wrote. */
export function ReportTab() {
  const { state, commands } = usePane();
  const { outcome, look } = state;
  const sheets = look?.sheets ?? [];
  const report = state.sight === 'current' ? reportState(sheets, frozenWhen(look)) : undefined;
  const { goToCell } = commands;
  return (
    <>
      <CommandRow names={['generate', 'freeze', 'exportWord']} />
      {outcome?.kind === 'wordExported' && outcome.file && (
        <ExportedFile file={outcome.file} saveAgain={commands.saveAgain} />
      )}
      {outcome?.kind === 'generated' && <WrittenSheets written={outcome.generation} goToCell={goToCell} />}
      {outcome?.kind === 'frozen' && <WrittenSheets written={outcome.freezing} goToCell={goToCell} />}
      {report !== undefined && <Notice {...report} />}
      <SightLine />
      <SheetStateList sheets={sheets} goToCell={goToCell} />
    </>
  );
}
