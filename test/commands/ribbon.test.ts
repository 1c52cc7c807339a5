import { commandNames } from '../../src/commands/commandNames';
import { createCommands } from '../../src/commands/commands';
import { associateRibbon } from '../../src/commands/ribbon';
import { createSession } from '../../src/commands/session';
import type { Workbook } from '../../src/commands/workbook';
import type { RecordedValidation } from '../../src/excel';
import { playedWorkbook, promised } from './playedWorkbook';

type Action = (event: { completed: () => void }) => Promise<void>;

function associate(answers: Partial<Workbook> = {}, showPane = () => Promise.resolve()) {
  const actions = new Map<string, Action>();
  const commands = createCommands(playedWorkbook(answers), createSession());
  associateRibbon({ associate: (name, action) => actions.set(name, action) }, commands, showPane);
  return actions;
}

async function click(actions: ReadonlyMap<string, Action>, name: string) {
  const completed = jest.fn();
  await actions.get(name)?.({ completed });
  return completed;
}

test('every command of the ribbon is associated', () => {
  expect([...associate().keys()]).toEqual([...commandNames]);
});

test.each(commandNames)('%s completes its event once when it succeeds', async (name) => {
  expect(await click(associate(), name)).toHaveBeenCalledTimes(1);
});

test.each(commandNames)('%s completes its event once when it fails', async (name) => {
  const actions = associate({ [name]: () => Promise.reject(new Error('AccessDenied')) });
  expect(await click(actions, name)).toHaveBeenCalledTimes(1);
});

test.each(commandNames)('%s completes its event once when it is refused', async (name) => {
  const never = promised<RecordedValidation>();
  const actions = associate({ validate: () => never.promise });
  void actions.get('validate')?.({ completed: jest.fn() });
  expect(await click(actions, name)).toHaveBeenCalledTimes(1);
});

test('the pane is shown when a command starts', async () => {
  const showPane = jest.fn(() => Promise.resolve());
  await click(associate({}, showPane), 'validate');
  expect(showPane).toHaveBeenCalledTimes(1);
});

test('a pane that cannot be shown does not hold up the command', async () => {
  const failing = associate({}, () => Promise.reject(new Error('not here')));
  expect(await click(failing, 'validate')).toHaveBeenCalledTimes(1);
  const silent = associate({}, () => new Promise(() => undefined));
  expect(await click(silent, 'validate')).toHaveBeenCalledTimes(1);
});
