import { createCommands } from '../../src/commands/commands';
import { createSession, validationOf } from '../../src/commands/session';
import type { Workbook } from '../../src/commands/workbook';
import { cleanValidation, playedWorkbook, promised } from './playedWorkbook';

function start(answers: Partial<Workbook> = {}) {
  const session = createSession();
  return { session, commands: createCommands(playedWorkbook(answers), session) };
}

test('a validation ends in the session', async () => {
  const { session, commands } = start();
  await commands.validate();
  expect(session.read()).toEqual({
    running: undefined,
    outcome: { kind: 'validated', validation: cleanValidation },
    failure: undefined,
    refusal: undefined,
  });
});

test('a generation ends in the session, its validation with it', async () => {
  const { session, commands } = start();
  await commands.generate();
  expect(session.read().outcome?.kind).toBe('generated');
  expect(validationOf(session.read().outcome)).toBe(cleanValidation);
});

test('the sheets of the template end in the session', async () => {
  const { session, commands } = start({ insertTemplate: () => Promise.resolve(['单位', '收入明细']) });
  await commands.insertTemplate();
  expect(session.read().outcome).toEqual({ kind: 'templateInserted', sheets: ['单位', '收入明细'] });
  expect(validationOf(session.read().outcome)).toBeUndefined();
});

test('every step of the progress is seen by the listeners', async () => {
  const step = { step: { zh: '读取', en: 'Reading' }, done: 1, of: 3 };
  const { session, commands } = start({
    validate: (onProgress) => {
      onProgress(step);
      return Promise.resolve(cleanValidation);
    },
  });
  const seen: unknown[] = [];
  const stop = session.subscribe(() => seen.push(session.read().running));
  await commands.validate();
  stop();
  await commands.validate();
  expect(seen).toEqual([
    { command: 'validate', progress: undefined },
    { command: 'validate', progress: step },
    { command: 'validate', progress: step },
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
  const validation = promised<typeof cleanValidation>();
  const generate = jest.fn();
  const { session, commands } = start({ validate: () => validation.promise, generate });
  const running = commands.validate();
  await commands.generate();
  expect(generate).not.toHaveBeenCalled();
  expect(session.read().refusal?.en).toContain('still running');
  validation.keep(cleanValidation);
  await running;
  expect(session.read()).toMatchObject({ running: undefined, refusal: undefined });
});

test('a cell that is not there any more is a failure in words', async () => {
  const { session, commands } = start({ selectCell: () => Promise.reject(new Error('收入明细!D5')) });
  await commands.goToCell('收入明细!D5');
  expect(session.read().failure?.en).toBe('Failed: 收入明细!D5');
});
