import { generateReport, runIn } from '../../src/excel';
import { unit } from '../../src/core/inputs/unit';
import type { LocalExcel } from '../../src/host';
import type { Sheet } from '../../src/host/model/workbook';
import { openSample } from '../sampleFiles';

const narrative = '决算说明';
const longName = '北京市丰台区总工会本级（含所属基层工会联合会）';

async function on(
  excel: LocalExcel,
  name: string,
  work: (worksheet: Excel.Worksheet) => void,
): Promise<void> {
  await excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

const rename = (excel: LocalExcel): Promise<void> =>
  on(excel, unit.name, (worksheet) => (worksheet.getRange('B5').values = [[longName]]));

const highest = (excel: LocalExcel): Promise<void> =>
  on(excel, narrative, (worksheet) => (worksheet.getRange('A4').format.rowHeight = 300));

function looksOf({ workbook }: LocalExcel): unknown {
  const sheet: Sheet | undefined = workbook.sheets.find(({ name }) => name === narrative);
  return sheet && [new Map(sheet.rows), new Map(sheet.cellStyles), { ...sheet.page }, sheet.merges];
}

async function writtenAgain(excel: LocalExcel): Promise<number | undefined> {
  const { sheets } = await generateReport(runIn(excel.Excel));
  return sheets.find(({ name }) => name === narrative)?.cells;
}

describe('the rows of a report sheet', () => {
  test('become higher with their text, and pages end elsewhere, without the sheet being laid out anew', async () => {
    const fresh = await openSample('fengtai-2020');
    await rename(fresh);
    await generateReport(runIn(fresh.Excel));
    const excel = await openSample('fengtai-2020');
    await generateReport(runIn(excel.Excel));
    const before = looksOf(excel);
    await rename(excel);
    const all = await writtenAgain(fresh);
    expect(all).toBe(0);
    expect(await writtenAgain(excel)).toBeLessThan(100);
    expect(looksOf(excel)).not.toEqual(before);
    expect(looksOf(excel)).toEqual(looksOf(fresh));
    expect(await writtenAgain(excel)).toBe(0);
  });

  test('keep a height set by hand until one of them has to change', async () => {
    const excel = await openSample('fengtai-2020');
    await generateReport(runIn(excel.Excel));
    const before = looksOf(excel);
    await highest(excel);
    await generateReport(runIn(excel.Excel));
    expect(looksOf(excel)).not.toEqual(before);
    await rename(excel);
    await generateReport(runIn(excel.Excel));
    const sheet = excel.workbook.sheets.find(({ name }) => name === narrative);
    expect([...(sheet?.rows.values() ?? [])].map(({ size }) => size)).not.toContain(300);
  });
});
