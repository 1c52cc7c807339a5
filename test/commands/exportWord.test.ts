import { extractRawText } from 'mammoth';
import { wordExportOf } from '../../src/commands/exportWord';
import { readPublication, runIn, type Progress } from '../../src/excel';
import { Cancelled } from '../../src/excel/cancelled';
import { sampleWorkbook } from '../core/sampleAccount';
import { excelHolding } from '../excel/excelHolding';

async function exported(tables = sampleWorkbook(), controller = new AbortController()) {
  const steps: Progress[] = [];
  const pace = {
    onProgress: (step: Progress) => void steps.push(step),
    signal: controller.signal,
    pause: () => Promise.resolve(),
  };
  const { Excel } = await excelHolding(tables);
  return { ...(await wordExportOf(await readPublication(runIn(Excel), pace), pace)), steps };
}

test('the report of a workbook becomes a Word file under the name of unit and year', async () => {
  const { file, validation, steps } = await exported();
  expect(file?.name).toBe('北京市丰台区总工会2020年度部门决算.docx');
  expect(file?.blob.type).toMatch(/wordprocessingml\.document$/u);
  const { value } = await extractRawText({ buffer: Buffer.from(await file!.blob.arrayBuffer()) });
  expect(value).toContain('2020年度收、支总计2545.85万元，比上年减少178.16万元，下降6.54%。');
  expect(validation.summary.errors).toBe(0);
  expect(steps.map(({ step }) => step.en)).toContain('Laying out the Word document');
});

test('a workbook that cannot be read becomes no file, and its validation says why', async () => {
  const { file, validation } = await exported(new Map());
  expect(file).toBeUndefined();
  expect(validation.readProblems.length).toBeGreaterThan(0);
});

test('a cancelled export gives no file', async () => {
  const controller = new AbortController();
  controller.abort();
  await expect(exported(sampleWorkbook(), controller)).rejects.toThrow(Cancelled);
});
