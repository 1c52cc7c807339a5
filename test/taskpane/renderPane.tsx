import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createCommands } from '../../src/commands/commands';
import { createSession } from '../../src/commands/session';
import type { Workbook } from '../../src/commands/workbook';
import type { Language } from '../../src/core/text';
import { App } from '../../src/taskpane/App';
import { Frame } from '../../src/taskpane/page/Frame';
import { playedWorkbook } from '../commands/playedWorkbook';

/** The pane in a given language beside a workbook that answers as told. */
export function renderPane(answers: Partial<Workbook> = {}, language: Language = 'en') {
  const session = createSession();
  const commands = createCommands(playedWorkbook(answers), session);
  const view = render(
    <Frame language={language} isDark={false}>
      <App session={session} commands={commands} />
    </Frame>,
  );
  return { ...view, commands, user: userEvent.setup() };
}
