import type { Text } from '../../core/text';
import { usePane } from '../paneContext';
import { Notice } from '../parts/Notice';
import { ExportedFile } from './ExportedFile';
import { WrittenSheets } from './WrittenSheets';

const notYet: Text = {
  zh: '本次打开后还没有生成报表。',
  en: 'No report was generated since the workbook was opened.',
};

/** What the last command wrote. */
export function ReportTab() {
  const { state, commands } = usePane();
  const { outcome } = state;
  switch (outcome?.kind) {
    case 'generated':
      return <WrittenSheets written={outcome.generation} goToCell={commands.goToCell} />;
    case 'frozen':
      return <WrittenSheets written={outcome.freezing} goToCell={commands.goToCell} />;
    case 'wordExported':
      return outcome.file && <ExportedFile file={outcome.file} saveAgain={commands.saveAgain} />;
    case 'validated':
    case 'marksCleared':
    case 'templateInserted':
    case undefined:
      return <Notice intent="info" text={notYet} />;
  }
}
