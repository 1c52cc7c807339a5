import { beginNewYear } from '../../src/commands/newYear';
import { validate } from '../../src/core';
import { priorYear } from '../../src/core/inputs/priorYear';
import { unit } from '../../src/core/inputs/unit';
import { beginNextYear, paceOf, removeBlankSheets, runIn, type Progress } from '../../src/excel';
import { workbooksIn, type Workbooks } from '../../src/excel/besideWorkbook';
import { Cancelled } from '../../src/excel/cancelled';
import { readInputs } from '../../src/excel/reading/readInputs';
import { createLocalExcel } from '../../src/host';
import { sampleWorkbook, type SampleChange } from '../core/sampleAccount';
import { contentsOf, excelHolding } from '../excel/excelHolding';

const engine = { beginNextYear, removeBlankSheets };

async function begun({
  changes = [],
  places = {},
  signal = { aborted: false },
}: {
  readonly changes?: readonly SampleChange[];
  readonly places?: Partial<Workbooks>;
  readonly signal?: { readonly aborted: boolean };
} = {}) {
  const excel = await excelHolding(sampleWorkbook(changes));
  const before = await contentsOf(excel);
  const steps: Progress[] = [];
  const pace = paceOf({ onProgress: (step) => void steps.push(step), signal });
  const year = await beginNewYear(engine, { ...workbooksIn(excel.Excel), ...places }, pace);
  expect(await contentsOf(excel)).toEqual(before);
  return { ...year, steps };
}

async function reading(xlsx: Uint8Array) {
  const next = await createLocalExcel({ xlsx });
  const names = next.workbook.sheets.map(({ name }) => name);
  return { names, raw: (await runIn(next.Excel)(readInputs)).raw };
}

test('the next year’s workbook is made beside this one, which stays as it is, and Excel opens it', async () => {
  const opened: string[] = [];
  const openAsNew = (xlsx: string) => {
    opened.push(xlsx);
    return Promise.resolve();
  };
  const { file, isOpen, steps } = await begun({ places: { openAsNew } });
  expect([file?.name, isOpen]).toEqual(['北京市丰台区总工会2021年度部门决算填报.xlsx', true]);
  const { names, raw } = await reading(Buffer.from(opened[0]!, 'base64'));
  expect(names).not.toContain('Sheet1');
  const { readProblems, year } = validate(raw).validation;
  expect([readProblems, year]).toEqual([[], 2021]);
  expect(raw.get(priorYear)?.values[1]?.slice(0, 2)).toEqual(['收、支总计', 25458521]);
  expect(steps.map(({ step }) => step.en)).toContain('Making the next year’s workbook');
});

test('an Excel that opens no workbooks leaves the file to be saved', async () => {
  const { file, isOpen } = await begun();
  expect(isOpen).toBe(false);
  expect(file?.blob.type).toMatch(/spreadsheetml\.sheet$/u);
  const { names } = await reading(new Uint8Array(await file!.blob.arrayBuffer()));
  expect(names.length).toBeGreaterThan(10);
});

test('a year that cannot be read begins no other, and its validation says why', async () => {
  const { file, validation } = await begun({
    changes: [{ table: unit, row: '决算年度', to: '某年' }],
  });
  expect(file).toBeUndefined();
  expect(validation.readProblems.length).toBeGreaterThan(0);
});

test('cancelled, it opens nothing', async () => {
  const openAsNew = jest.fn();
  await expect(begun({ places: { openAsNew }, signal: { aborted: true } })).rejects.toThrow(Cancelled);
  expect(openAsNew).not.toHaveBeenCalled();
});

test('a client that passes over the workbook beside writes nothing into the one that is open', async () => {
  const excel = await excelHolding(sampleWorkbook());
  const before = await contentsOf(excel);
  const { run, runBeside, openAsNew } = workbooksIn(excel.Excel);
  const places = {
    run,
    // Without a session the context goes the usual way.
    runBeside: () => runBeside({ session: undefined as never, wasAsked: () => false }),
    openAsNew,
  };
  await expect(beginNewYear(engine, places, paceOf({}))).rejects.toThrow(/knows no workbook beside/u);
  expect(await contentsOf(excel)).toEqual(before);
});
