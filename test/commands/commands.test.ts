import { createCommands } from '../../src/commands/commands';
import { Cancelled } from '../../src/excel/cancelled';
import { createSession } from '../../src/commands/session';
import type { Workbook } from '../../src/commands/workbook';
import type { RecordedValidation } from '../../src/excel';
import { cleanValidation, emptyLook, playedWorkbook, promised, recorded } from './playedWorkbook';

function start(answers: Partial<Workbook> = {}) {
  const session = createSession();
  return { session, commands: createCommands(playedWorkbook(answers), session) };
}

test('a validation ends in the session', async () => {
  const { session, commands } = start();
  await commands.validate();
  expect(session.read()).toEqual({
    running: undefined,
    deciding: undefined,
    isEdited: false,
    validation: cleanValidation,
    look: emptyLook,
    sight: 'current',
    preview: undefined,
    outcome: { kind: 'validated', validation: cleanValidation, notes: [] },
    failure: undefined,
    cancelled: undefined,
    refusal: undefined,
  });
});

test('a generation ends in the session, its validation with it', async () => {
  const { session, commands } = start();
  await commands.generate();
  expect(session.read().outcome?.kind).toBe('generated');
  expect(session.read().validation).toBe(cleanValidation);
});

test('the sheets of the template end in the session', async () => {
  const { session, commands } = start({ insertTemplate: () => Promise.resolve(['单位', '收入明细']) });
  await commands.insertTemplate();
  expect(session.read().outcome).toEqual({ kind: 'templateInserted', sheets: ['单位', '收入明细'] });
  expect(session.read().validation).toBeUndefined();
});

test('what was frozen ends in the session', async () => {
  const freezing = { sheets: [{ name: '支出决算表', state: 'changed' as const, cells: 12 }], notes: [] };
  const { session, commands } = start({ freeze: () => Promise.resolve(freezing) });
  await commands.freeze();
  expect(session.read().outcome).toEqual({ kind: 'frozen', freezing });
  expect(session.read().validation).toBeUndefined();
});

test('what is told of cleared marks ends in the session, and the validation before it stays', async () => {
  const marks = { removed: 3, resolved: 1, kept: 0 };
  const { session, commands } = start({ clearMarks: () => Promise.resolve(marks) });
  await commands.validate();
  await commands.clearMarks();
  expect(session.read().outcome).toEqual({ kind: 'marksCleared', marks });
  expect(session.read().validation).toBe(cleanValidation);
});

test('every step of the progress is seen by the listeners', async () => {
  const step = { step: { zh: '读取', en: 'Reading' }, done: 1, of: 3 };
  const { session, commands } = start({
    validate: (onProgress) => {
      onProgress(step);
      return Promise.resolve(recorded(cleanValidation));
    },
  });
  const aFunction: unknown = expect.any(Function);
  const seen: unknown[] = [];
  const stop = session.subscribe(() => seen.push(session.read().running));
  await commands.validate();
  stop();
  await commands.validate();
  expect(seen).toEqual([
    { command: 'validate', progress: undefined, cancel: aFunction },
    { command: 'validate', progress: step, cancel: aFunction },
    { command: 'validate', progress: step, cancel: aFunction },
    undefined,
  ]);
});

test('a failure is told in words and leaves the outcome before it', async () => {
  const { session, commands } = start({ generate: () => Promise.reject(new Error('表已保护')) });
  await commands.validate();
  await commands.generate();
  expect(session.read()).toMatchObject({
    running: undefined,
    outcome: { kind: 'validated' },
    failure: { zh: '失败：表已保护', en: 'Failed: 表已保护' },
  });
  await commands.validate();
  expect(session.read().failure).toBeUndefined();
});

test('a workbook that throws at once is a failure too', async () => {
  const { session, commands } = start({
    validate: () => {
      throw new Error('no workbook');
    },
  });
  await commands.validate();
  expect(session.read()).toMatchObject({ running: undefined, failure: { en: 'Failed: no workbook' } });
});

test('a second click is refused while a command runs, and the refusal goes when it ends', async () => {
  const validation = promised<RecordedValidation>();
  const generate = jest.fn();
  const { session, commands } = start({ validate: () => validation.promise, generate });
  const running = commands.validate();
  await commands.generate();
  expect(generate).not.toHaveBeenCalled();
  expect(session.read().refusal?.en).toContain('still running');
  validation.keep(recorded(cleanValidation));
  await running;
  expect(session.read()).toMatchObject({ running: undefined, refusal: undefined });
});

test('a cell that is not there any more is a failure in words', async () => {
  const { session, commands } = start({ selectCell: () => Promise.reject(new Error('收入明细!D5')) });
  await commands.goToCell('收入明细!D5');
  expect(session.read().failure?.en).toBe('Failed: 收入明细!D5');
});

describe('a command that is cancelled', () => {
  /** Runs until it is told to stop. */
  const untilCancelled = (_: unknown, signal: AbortSignal) =>
    new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => {
        reject(new Cancelled());
      });
    });

  test('says that nothing was changed, and the outcome before it stays', async () => {
    const { session, commands } = start({ generate: untilCancelled });
    await commands.validate();
    const generating = commands.generate();
    commands.cancel();
    expect(session.read().running).toMatchObject({ command: 'generate', cancel: undefined });
    await generating;
    expect(session.read()).toMatchObject({
      running: undefined,
      outcome: { kind: 'validated' },
      failure: undefined,
      cancelled: { zh: '已取消，工作簿没有改动。', en: 'Cancelled; nothing was changed.' },
    });
  });

  test('does not keep the next one from running', async () => {
    const validate = jest.fn<Promise<RecordedValidation>, [unknown, AbortSignal]>(untilCancelled);
    const { session, commands } = start({ validate });
    const first = commands.validate();
    commands.cancel();
    await first;
    validate.mockResolvedValue(recorded(cleanValidation));
    await commands.validate();
    expect(session.read()).toMatchObject({ outcome: { kind: 'validated' }, cancelled: undefined });
  });

  test('is none where nothing runs, or where it is over in a moment', async () => {
    const inserted = promised<readonly string[]>();
    const { session, commands } = start({ insertTemplate: () => inserted.promise });
    commands.cancel();
    const inserting = commands.insertTemplate();
    commands.cancel();
    expect(session.read()).toMatchObject({ running: { cancel: undefined }, cancelled: undefined });
    inserted.keep([]);
    await inserting;
    expect(session.read().outcome?.kind).toBe('templateInserted');
  });
});

describe('the report exported to Word', () => {
  const file = { name: '决算.docx', blob: new Blob(['PK']) };

  test('is handed over to be saved, again where asked to, and ends in the session with its validation', async () => {
    const saveFile = jest.fn();
    const exportWord = () => Promise.resolve({ validation: cleanValidation, file, notes: [] });
    const { session, commands } = start({ exportWord, saveFile });
    await commands.exportWord();
    expect(saveFile.mock.calls).toEqual([[file]]);
    expect(session.read()).toMatchObject({
      outcome: { kind: 'wordExported', file },
      validation: cleanValidation,
    });
    commands.saveAgain(file);
    expect(saveFile).toHaveBeenCalledTimes(2);
  });

  test('is no file where something could not be read', async () => {
    const saveFile = jest.fn();
    const { session, commands } = start({ saveFile });
    await commands.exportWord();
    expect(saveFile).not.toHaveBeenCalled();
    expect(session.read().outcome).toMatchObject({ kind: 'wordExported', file: undefined });
  });
});

describe('words typed beside the workbook', () => {
  const words = { at: { sheet: '三公经费', row: 7, column: 4 }, text: '公务接待减少' };

  test('go to their cell as the last look saw it, and a new look is taken', async () => {
    const writeCell = jest.fn(() => Promise.resolve(undefined));
    const look = jest.fn(() => Promise.resolve(emptyLook));
    const { commands } = start({ writeCell, look });
    await commands.lookAgain();
    expect(await commands.writeCell(words)).toBe(true);
    expect(writeCell.mock.calls).toEqual([[emptyLook.raw, words]]);
    expect(look).toHaveBeenCalledTimes(2);
  });

  test('are refused in words where the workbook is another by now', async () => {
    const refusal = { zh: '有改动', en: 'It has changed.' };
    const { session, commands } = start({ writeCell: () => Promise.resolve(refusal) });
    await commands.lookAgain();
    expect(await commands.writeCell(words)).toBe(false);
    expect(session.read().refusal).toEqual(refusal);
  });

  test('that Excel does not take leave a failure', async () => {
    const { session, commands } = start({ writeCell: () => Promise.reject(new Error('protected')) });
    await commands.lookAgain();
    expect(await commands.writeCell(words)).toBe(false);
    expect(session.read().failure?.en).toBe('Failed: protected');
  });

  test('wait while a command runs, and for a first look', async () => {
    const writeCell = jest.fn(() => Promise.resolve(undefined));
    const { session, commands } = start({ writeCell });
    expect(await commands.writeCell(words)).toBe(false);
    await commands.lookAgain();
    const validating = commands.validate();
    expect(await commands.writeCell(words)).toBe(false);
    expect(session.read().refusal?.en).toMatch(/still running/);
    await validating;
    expect(writeCell).not.toHaveBeenCalled();
  });
});

describe('the next year', () => {
  const file = { name: '2021.xlsx', blob: new Blob(['PK']) };

  test.each([
    [false, [[file]]],
    [true, []],
  ])('is saved as a file unless Excel has opened it (%s)', async (isOpen, saved) => {
    const saveFile = jest.fn();
    const beginNextYear = () => Promise.resolve({ validation: cleanValidation, file, isOpen });
    const { session, commands } = start({ beginNextYear, saveFile });
    await commands.beginNextYear();
    expect(saveFile.mock.calls).toEqual(saved);
    expect(session.read()).toMatchObject({
      outcome: { kind: 'yearBegun', file, isOpen },
      validation: cleanValidation,
    });
  });

  test('is no file where this year could not be read', async () => {
    const saveFile = jest.fn();
    const { session, commands } = start({ saveFile });
    await commands.beginNextYear();
    expect(saveFile).not.toHaveBeenCalled();
    expect(session.read().outcome).toMatchObject({ kind: 'yearBegun', file: undefined });
  });
});
