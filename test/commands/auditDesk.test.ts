import { createAuditDesk } from '../../src/commands/auditDesk';
import type { OutputFile } from '../../src/commands/outputFile';

const wrong = '2021年度收、支总计500.00万元，比上年增加100.00万元，增长20.00%。';

describe('the desk where written texts are audited', () => {
  test('audits what was pasted, and keeps it', async () => {
    const desk = createAuditDesk(() => undefined);
    desk.paste(wrong);
    await desk.audit(undefined);
    const { audited, progress, said, pasted } = desk.read();
    expect(audited?.outcome.summary.refuted).toBe(1);
    expect([progress, said, pasted]).toEqual([undefined, undefined, wrong]);
  });

  test('tells how far it is, and stops when asked to, as the outcome before it stays', async () => {
    const desk = createAuditDesk(() => undefined);
    desk.paste(wrong);
    await desk.audit(undefined);
    const before = desk.read().audited;
    const steps: number[] = [];
    desk.subscribe(() => {
      const { progress } = desk.read();
      if (progress === undefined) return;
      steps.push(progress.done);
      if (progress.done > 0) desk.cancel();
    });
    desk.paste(wrong.repeat(2_000));
    await desk.audit(undefined);
    expect(steps.some((done) => done > 0)).toBe(true);
    expect(desk.read()).toMatchObject({ audited: before, progress: undefined });
    expect(desk.read().said?.text.en).toBe('The audit was cancelled.');
  });

  test('refuses what is too long for a report', async () => {
    const desk = createAuditDesk(() => undefined);
    desk.paste('一'.repeat(1_000_001));
    await desk.audit(undefined);
    expect(desk.read().audited).toBeUndefined();
    expect(desk.read().said?.text.en).toContain('more than a million characters');
  });

  test('gives the text back as a document with comments, named after the file', async () => {
    const files: OutputFile[] = [];
    const desk = createAuditDesk((file) => void files.push(file));
    await desk.open(new File([wrong], '说明.v2.txt'), undefined);
    await desk.saveMarked('zh');
    expect(files.map(({ name }) => name)).toEqual(['说明.v2（批注）.docx']);
    expect(files[0]!.blob.size).toBeGreaterThan(1_000);
  });

  test('puts the outcome away for another text', async () => {
    const desk = createAuditDesk(() => undefined);
    desk.paste(wrong);
    desk.choose(false);
    await desk.audit(undefined);
    desk.clear();
    expect(desk.read()).toMatchObject({ audited: undefined, isBeside: undefined, pasted: wrong });
  });
});
