import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freeze } from '../../src/cli/freeze';
import { generateReport, runIn } from '../../src/excel';
import { createLocalExcel } from '../../src/host';
import { sampleWorkbook } from '../core/sampleAccount';
import { contentsOf, excelHolding } from '../excel/excelHolding';

let said: string[];

beforeEach(() => {
  said = [];
  jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  jest.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
});

afterEach(() => jest.restoreAllMocks());

describe('the command freeze', () => {
  test('writes a copy without formulas on the report sheets and leaves the file as it is', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cli-'));
    const [file, out] = [join(folder, '报表.xlsx'), join(folder, '定稿.xlsx')];
    const excel = await excelHolding(sampleWorkbook());
    await generateReport(runIn(excel.Excel));
    await writeFile(file, await excel.save());
    const before = await readFile(file);
    expect(await freeze.run([file, '-o', out])).toBe(0);
    expect(said.join('\n')).toContain('更新 支出决算表');
    expect(await readFile(file)).toEqual(before);
    const contents = await contentsOf(await createLocalExcel({ xlsx: await readFile(out) }));
    expect(JSON.stringify(contents.get('支出决算表'))).not.toContain('"=');
  });

  test('writes no file where there is no report, and says why', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cli-'));
    const [file, out] = [join(folder, '填报.xlsx'), join(folder, '定稿.xlsx')];
    await writeFile(file, await (await excelHolding(sampleWorkbook())).save());
    expect(await freeze.run([file, '-o', out])).toBe(1);
    expect(said.join('\n')).toContain('There is nothing to freeze');
    await expect(readFile(out)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test.each([[[]], [['a.xlsx']], [['a.xlsm', '-o', 'b.xlsx']], [['none.xlsx', '-o', 'b.xlsx']]])(
    'called with %j ends with 2, after saying why',
    async (words) => {
      expect(await freeze.run(words)).toBe(2);
      expect(said).not.toEqual([]);
    },
  );
});
