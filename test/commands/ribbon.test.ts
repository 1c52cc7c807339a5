import { commandNames } from '../../src/commands/commandNames';
import { createCommands } from '../../src/commands/commands';
import { associateRibbon } from '../../src/commands/ribbon';
import { createSession } from '../../src/commands/session';
import type { Workbook } from '../../src/commands/workbook';
import type { RecordedValidation } from '../../src/excel';
import { cleanValidation, playedWorkbook, promised } from './playedWorkbook';

type Action = (event: { completed: () => void }) => Promise<void>;

function associate(answers: Partial<Workbook> = {}, show = () => Promise.resolve(), isVisible = true) {
  const actions = new Map<string, Action>();
  const session = createSession();
  const commands = createCommands(playedWorkbook(answers), session);
  const pane = { show, isVisible: () => isVisible };
  associateRibbon({ associate: (name, action) => actions.set(name, action) }, { commands, session, pane });
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

describe('where the pane is not to be seen', () => {
  const written = { name: '收入决算表', state: 'changed' as const, cells: 3 };
  const failing = () => Promise.reject(new Error('AccessDenied'));

  async function shown(name: string, answers: Partial<Workbook>, isVisible = false) {
    const selected: string[] = [];
    const selectCell = (address: string) => {
      selected.push(address);
      return Promise.resolve();
    };
    await click(
      associate({ selectCell, ...answers }, () => Promise.resolve(), isVisible),
      name,
    );
    return selected;
  }

  test('the findings sheet shows that a validation has ended', async () => {
    const validate = () => Promise.resolve({ validation: cleanValidation, notes: [], sheet: '校验结果' });
    expect(await shown('validate', { validate })).toEqual(['校验结果!A1']);
    expect(await shown('validate', { validate }, true)).toEqual([]);
  });

  test('the first sheet of the report shows that it was written or frozen', async () => {
    const generation = { validation: cleanValidation, sheets: [written], notes: [] };
    expect(await shown('generate', { generate: () => Promise.resolve(generation) })).toEqual([
      '收入决算表!A1',
    ]);
    const freezing = { sheets: [written], notes: [] };
    expect(await shown('freeze', { freeze: () => Promise.resolve(freezing) })).toEqual(['收入决算表!A1']);
  });

  test('nothing is shown where nothing was written', async () => {
    expect(await shown('validate', {})).toEqual([]);
    expect(await shown('generate', { generate: failing })).toEqual([]);
    expect(await shown('clearMarks', {})).toEqual([]);
  });

  test('a sheet that cannot be shown does not hold up the event', async () => {
    const validate = () => Promise.resolve({ validation: cleanValidation, notes: [], sheet: '校验结果' });
    const actions = associate({ validate, selectCell: failing }, () => Promise.resolve(), false);
    expect(await click(actions, 'validate')).toHaveBeenCalledTimes(1);
  });
});
