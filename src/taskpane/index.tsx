// The task pane: shows what the commands found and wrote, and starts them.
// No business rule, no arithmetic, no wording of the report, and nothing of the workbook but through the commands.
import { createRoot } from 'react-dom/client';
import { associateRibbon, createCommands, createSession } from '../commands';
import { officeLoaded } from '../commands/office';
import { workbookInExcel } from '../commands/workbookInExcel';
import { paneInOffice } from './page/office';
import { Pane } from './page/Pane';
import { saveFile } from './page/saveFile';

const session = createSession();
const commands = createCommands({ ...workbookInExcel, saveFile }, session);

const place = document.getElementById('pane');
if (place === null) throw new Error('taskpane.html has no element "pane".');
createRoot(place).render(<Pane session={session} commands={commands} />);

void officeLoaded().then((isThere) => {
  if (isThere) associateRibbon(Office.actions, { commands, session, pane: paneInOffice() });
});
