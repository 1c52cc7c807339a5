import { createLooking } from '../../src/commands/looking';
import { createSession } from '../../src/commands/session';
import type { Workbook } from '../../src/commands/workbook';
import type { Edit } from '../../src/excel';
import { Cancelled } from '../../src/excel/cancelled';
import { cleanValidation, emptyLook, playedWorkbook } from './playedWorkbook';

const found = { ...emptyLook, raw: new Map([[{} as never, {} as never]]) };

function start(answers: Partial<Workbook>, took = 0) {
  const session = createSession();
  let tell: (edit: Edit) => void = () => undefined;
  let looks = 0;
  let time = 0;
  const workbook = playedWorkbook({
    watch: (onEdit) => {
      tell = onEdit;
      return Promise.resolve();
    },
    ...answers,
    look: (signal, profile) => {
      looks += 1;
      time += took;
      return answers.look?.(signal, profile) ?? Promise.resolve(found);
    },
  });
  const looking = createLooking(workbook, session, { now: () => time, rest: 0, bearable: 1000 });
  return {
    session,
    looking,
    looks: () => looks,
    edit: (what: Edit = 'cells') => {
      tell(what);
    },
  };
}

const rested = () => new Promise((resolve) => setTimeout(resolve, 5));

test('the first look stands in the session with its validation', async () => {
  const { session, looking } = start({});
  await looking.begin();
  expect(session.read()).toMatchObject({ look: found, validation: cleanValidation, sight: 'current' });
});

test('a workbook without input tables is not held to be full of faults', async () => {
  const { session, looking } = start({ look: () => Promise.resolve(emptyLook) });
  await looking.begin();
  expect(session.read()).toMatchObject({ look: emptyLook, validation: undefined, sight: 'current' });
});

test('several edits in a row cost one look', async () => {
  const { session, looking, looks, edit } = start({});
  await looking.begin();
  edit();
  edit();
  expect(session.read().sight).toBe('looking');
  await rested();
  expect(looks()).toBe(2);
  expect(session.read().sight).toBe('current');
});

test('where a look takes long, an edit only makes it old', async () => {
  const { session, looking, looks, edit } = start({}, 1500);
  await looking.begin();
  edit();
  await rested();
  expect([looks(), session.read().sight]).toEqual([1, 'old']);
});

test('an edited cell makes what the last command told a thing of the past, a new sheet does not', async () => {
  const { session, looking, edit } = start({});
  await looking.begin();
  edit('sheets');
  expect(session.read().isEdited).toBe(false);
  edit();
  expect(session.read().isEdited).toBe(true);
  edit('sheets');
  expect(session.read().isEdited).toBe(true);
  await rested();
});

test('what a command itself writes asks for no look', async () => {
  const { session, looking, looks, edit } = start({});
  await looking.begin();
  session.change({ running: { command: 'generate', progress: undefined, cancel: undefined } });
  edit();
  await rested();
  expect([looks(), session.read().sight]).toEqual([1, 'current']);
});

test('a look that was given up changes nothing', async () => {
  const { session, looking } = start({
    look: (signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          reject(new Cancelled());
        });
      }),
  });
  const looked = looking.again();
  looking.stop();
  await looked;
  expect(session.read()).toMatchObject({ look: undefined, sight: 'looking' });
});

test('why a look failed is said, and the one before it stays', async () => {
  const answers = [() => Promise.resolve(found), () => Promise.reject(new Error('gone'))];
  const { session, looking } = start({ look: () => answers.shift()?.() ?? Promise.resolve(found) });
  await looking.again();
  await looking.again();
  expect(session.read()).toMatchObject({
    look: found,
    sight: { failed: { zh: '失败：gone', en: 'Failed: gone' } },
  });
});

test('a workbook that cannot be watched is looked at all the same', async () => {
  const { session, looking } = start({ watch: () => Promise.reject(new Error('too old')) });
  await looking.begin();
  expect(session.read().sight).toBe('current');
});
