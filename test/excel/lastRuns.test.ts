import {
  freezeReport,
  generateReport,
  lookAtWorkbook,
  runIn,
  validateAndRecord,
  validateWorkbook,
} from '../../src/excel';
import { createLocalExcel, type LocalExcel } from '../../src/host';
import { openSample } from '../sampleFiles';

const morning = new Date('2026-03-02T01:30:00.000Z');
const noon = new Date('2026-03-02T04:00:00.000Z');
const at = (when: Date) => ({ today: () => when });

const open = () => openSample('fengtai-2020');

async function lastRunsIn(excel: LocalExcel) {
  return (await lookAtWorkbook(runIn(excel.Excel))).lastRuns;
}

async function settingsIn(excel: LocalExcel) {
  return excel.run(async (context) => {
    const settings = context.workbook.settings.load('items/key');
    await context.sync();
    return settings.items.map(({ key }) => key);
  });
}

test('each command that writes notes when it succeeded, and the look tells', async () => {
  const excel = await open();
  const run = runIn(excel.Excel);
  expect(await lastRunsIn(excel)).toEqual({});
  await validateAndRecord(run, at(morning));
  expect(await lastRunsIn(excel)).toEqual({ validated: morning });
  await generateReport(run, at(noon));
  await freezeReport(run, at(noon));
  expect(await lastRunsIn(excel)).toEqual({ validated: noon, generated: noon, frozen: noon });
});

test('a validation that finds nothing new is noted all the same', async () => {
  const excel = await open();
  const run = runIn(excel.Excel);
  await validateAndRecord(run, at(morning));
  await validateAndRecord(run, at(noon));
  expect(await lastRunsIn(excel)).toEqual({ validated: noon });
});

test('noting costs no round trip where something is written', async () => {
  const trips = async (wanted: object) => {
    const excel = await open();
    await generateReport(runIn(excel.Excel), wanted);
    return excel.traffic.length;
  };
  expect(await trips(at(noon))).toBe(await trips({}));
});

test('without a date nothing is noted, so that files from the command line are the same every time', async () => {
  const excel = await open();
  await generateReport(runIn(excel.Excel));
  await validateWorkbook(runIn(excel.Excel));
  expect(await settingsIn(excel)).toEqual([]);
});

test('what fails is not noted, nor is a freeze of nothing or a report that could not be made', async () => {
  const excel = await open();
  const run = runIn(excel.Excel);
  await freezeReport(run, at(noon));
  excel.failNext({ request: 2, action: 200, code: 'GeneralException' });
  excel.resetTraffic();
  await expect(generateReport(run, at(noon))).rejects.toMatchObject({ code: 'GeneralException' });
  const empty = await createLocalExcel();
  expect((await generateReport(runIn(empty.Excel), at(noon))).sheets).toEqual([]);
  expect([await settingsIn(excel), await settingsIn(empty)]).toEqual([[], []]);
});

test('times outlive saving, and what is no time is passed over', async () => {
  const excel = await open();
  await generateReport(runIn(excel.Excel), at(noon));
  await excel.run(async (context) => {
    context.workbook.settings.add('FinalAccounts.frozen', 'soon');
    await context.sync();
  });
  const reopened = await createLocalExcel({ xlsx: await excel.save() });
  expect(await lastRunsIn(reopened)).toEqual({ validated: noon, generated: noon });
});
