import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newYear } from '../../src/cli/newYear';
import { validate } from '../../src/core';
import { priorYear } from '../../src/core/inputs/priorYear';
import { projects } from '../../src/core/inputs/projects';
import { revenue } from '../../src/core/inputs/revenue';
import { unit } from '../../src/core/inputs/unit';
import { runIn } from '../../src/excel';
import { readInputs } from '../../src/excel/reading/readInputs';
import { createLocalExcel } from '../../src/host';
import { sampleWorkbook, type SampleChange } from '../core/sampleAccount';
import { excelHolding } from '../excel/excelHolding';

let said: string[];
let file: string;
let out: string;

beforeEach(async () => {
  said = [];
  jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  jest.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
  const folder = await mkdtemp(join(tmpdir(), 'cli-'));
  [file, out] = [join(folder, '2020.xlsx'), join(folder, '2021.xlsx')];
});

afterEach(() => jest.restoreAllMocks());

async function begun(...changes: SampleChange[]): Promise<number> {
  await writeFile(file, await (await excelHolding(sampleWorkbook(changes))).save());
  return newYear.run([file, '-o', out]);
}

describe('the command new-year', () => {
  test('writes an input workbook that can be read, with last year’s finals in it', async () => {
    expect(await begun()).toBe(0);
    const next = await createLocalExcel({ xlsx: await readFile(out) });
    const { raw } = await runIn(next.Excel)(readInputs);
    const { readProblems, year } = validate(raw).validation;
    expect([readProblems, year]).toEqual([[], 2021]);
    expect(raw.get(priorYear)?.values[1]?.slice(0, 2)).toEqual(['收、支总计', 25458521]);
    expect(raw.get(revenue)?.values[1]?.filter((value) => value !== '')).toHaveLength(2);
    expect(said.join('\n')).toContain('次年的填报工作簿已建好');
  });

  test('keeps a name that begins like a formula a name', async () => {
    const name = '=1+1项目';
    await begun({ table: projects, row: '劳模服务和活动经费', column: '项目名称', to: `'${name}` });
    const next = await createLocalExcel({ xlsx: await readFile(out) });
    const { raw } = await runIn(next.Excel)(readInputs);
    expect(raw.get(projects)?.values.flat()).toContain(name);
  });

  test('says so where this year has errors yet, and writes all the same', async () => {
    expect(await begun({ table: revenue, row: '20129', column: '本年收入合计', to: 20220401 })).toBe(1);
    expect(said.join('\n')).toMatch(/还有 \d+ 个错误/);
    expect((await readFile(out)).length).toBeGreaterThan(0);
  });

  test('writes no file where this year cannot be read, and says why', async () => {
    expect(await begun({ table: unit, row: '决算年度', to: '某年' })).toBe(2);
    expect(said.join('\n')).toMatch(/^单位信息!B4.*\n单位信息!B4.*$/);
    await expect(readFile(out)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test.each([[[]], [['a.xlsx']], [['none.xlsx', '-o', 'b.xlsx']]])(
    'called with %j ends with 2',
    async (words) => {
      expect(await newYear.run(words)).toBe(2);
      expect(said).not.toEqual([]);
    },
  );
});
