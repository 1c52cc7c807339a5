import { usePane } from '../paneContext';
import { CommandRow } from '../parts/CommandRow';
import { Notice } from '../parts/Notice';
import { SightLine } from '../parts/SightLine';
import { ExportedFile } from './ExportedFile';
import { reportState } from './reportState';
import { SheetStateList } from './SheetStateList';
import { WrittenSheets } from './WrittenSheets';

/** What the report is made of, how each sheet stands, and what the last command wrote. */
export function ReportTab() {
  const { state, commands } = usePane();
  const { outcome, look } = state;
  const sheets = look?.sheets ?? [];
  const report = state.sight === 'current' ? reportState(sheets) : undefined;
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
