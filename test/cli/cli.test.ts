import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { everyCommand } from '../../src/cli/everyCommand';
import { usage } from '../../src/cli/usage';
import { expenditure } from '../../src/core/inputs/expenditure';
import { revenue } from '../../src/core/inputs/revenue';
import { unit } from '../../src/core/inputs/unit';
import type { Validation } from '../../src/core';
import type { WrittenSheet } from '../../src/excel';
import { sampleWorkbook, type SampleChange } from '../core/sampleAccount';
import { excelHolding } from '../excel/excelHolding';

let folder: string;
let out: string[];
let err: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'));
  out = [];
  err = [];
  jest.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
  jest.spyOn(console, 'error').mockImplementation((line: string) => void err.push(line));
});

afterEach(() => jest.restoreAllMocks());

/** What `--json` printed. */
function printed(
  index = 0,
): Validation & { readonly sheets: readonly WrittenSheet[]; readonly notes: readonly unknown[] } {
  return JSON.parse(out[index]!) as ReturnType<typeof printed>;
}

async function run(...words: string[]): Promise<number> {
  const [name, ...rest] = words;
  return everyCommand.find((command) => command.name === name)!.run(rest);
}

async function fileHolding(tables: Awaited<ReturnType<typeof sampleWorkbook>>): Promise<string> {
  const file = join(folder, '决算.xlsx');
  const excel = await excelHolding(tables);
  await writeFile(file, await excel.save());
  return file;
}

const changed = (change: SampleChange) => fileHolding(sampleWorkbook([change]));

describe('the command line', () => {
  test('narrative and generate take another profile than the workbook names, and refuse one that there is not', async () => {
    const file = await fileHolding(sampleWorkbook());
    expect(await run('narrative', file, '--profile', 'shanghai-2024')).toBe(0);
    expect(out.join()).toContain('第三部分 北京市丰台区总工会2020年度部门决算情况说明');
    const report = join(folder, '报表.xlsx');
    expect(await run('generate', file, '-o', report, '--profile', 'shanghai-2024', '--json')).toBe(0);
    expect(printed(1).profile).toBe('shanghai-2024');
    expect(printed(1).sheets.map(({ name }) => name)).toContain('国有资本经营预算财政拨款收入支出决算表');
    for (const command of ['narrative', 'generate'])
      expect(await run(command, file, '-o', report, '--profile', 'nowhere')).toBe(2);
    expect(err.filter((line) => line.includes('nowhere'))).toHaveLength(2);
  });

  test('validate --json prints one object and nothing else, and says 0 for a clean workbook', async () => {
    expect(await run('validate', await fileHolding(sampleWorkbook()), '--json')).toBe(0);
    expect(out).toHaveLength(1);
    const { summary, ...outcome } = printed();
    expect(outcome).toMatchObject({
      unit: '北京市丰台区总工会',
      year: 2020,
      profile: 'beijing-2020',
      readProblems: [],
    });
    expect(summary.due).toBe(summary.tied + summary.rounding + summary.refuted + summary.notChecked);
    expect(summary.errors).toBe(0);
  });

  test('validate says 1 for an error, with the finding in both languages', async () => {
    const file = await changed({ table: revenue, row: '20129', column: '本年收入合计', to: 20220401 });
    expect(await run('validate', file, '--json')).toBe(1);
    const { findings } = printed();
    const [finding] = findings;
    expect(finding).toMatchObject({ severity: 'error', verdict: 'refuted' });
    expect(finding!.cells[0]).toMatch(/^收入明细!K2$/);
    expect(finding!.message.zh).toContain('20,220,401');
    expect(finding!.message.en).toContain('20,220,401');
  });

  test('validate --prior-year compares the prior year with last year’s workbook', async () => {
    const of2019 = { table: unit, row: '决算年度', to: 2019 };
    const lastYear = join(folder, 'last.xlsx');
    await writeFile(lastYear, await (await excelHolding(sampleWorkbook([of2019]))).save());
    const file = await fileHolding(sampleWorkbook());
    expect(await run('validate', file, '--prior-year', lastYear, '--json')).toBe(1);
    const { findings } = printed();
    const [cell] = findings
      .filter(({ rule }) => rule === 'priorYearAgreesWithLastYear')
      .map(({ cells }) => cells);
    expect(cell).toEqual(['上年决算数!B2']);
  });

  test('validate says in words that the workbook of last year is not the right one, with exit code 2', async () => {
    const file = await fileHolding(sampleWorkbook());
    expect(await run('validate', file, '--prior-year', file)).toBe(2);
    expect(out.join('\n')).toContain('上年的工作簿填的是 2020 年度，应为 2019 年度');
    expect(await run('validate', file, '--prior-year', join(folder, 'none.xlsx'))).toBe(2);
  });

  const bad: readonly (readonly [string, () => Promise<string>, RegExp])[] = [
    ['a missing table', () => fileHolding(without(revenue)), /收入明细/],
    [
      'a missing column',
      () => changed({ table: expenditure, rows: [] }).then(() => withoutColumn()),
      /项目支出/,
    ],
    ['text where an amount belongs', () => amount('约200万'), /支出明细!D\d+.*约200万/],
    ['#REF!', () => amount('=#REF!'), /#REF!/],
    ['a repeated code', () => changed(repeatedCode()), /20132/],
    ['merged header cells', () => mergedHeader(), /支出明细!A1.*项目支出/],
    ['an empty workbook', () => fileHolding(new Map()), /还没有填报表。请先插入模板/],
  ];

  test.each(bad)(
    '%s gets a sentence that names the place, exit code 2, and leaves the file alone',
    async (_, make, words) => {
      const file = await make();
      const before = await readFile(file);
      expect(await run('validate', file)).toBe(2);
      expect(out.join('\n')).toMatch(words);
      expect([...out, ...err].join('\n')).not.toMatch(/\bat .*\.ts|undefined|NaN|\[object/);
      expect(await run('generate', file, '-o', join(folder, 'never.xlsx'))).toBe(2);
      await expect(readFile(join(folder, 'never.xlsx'))).rejects.toThrow('ENOENT');
      expect(await readFile(file)).toEqual(before);
    },
  );

  test('a negative amount is found', async () => {
    await run('validate', await amount(-5), '--json');
    const { findings } = printed();
    expect(findings.some(({ cells }) => /支出明细!D\d+/.test(cells[0]!))).toBe(true);
  });

  test('text instead of a workbook, an empty file and no file at all are told apart from a workbook', async () => {
    const file = join(folder, 'x.xlsx');
    for (const content of ['这不是表格', '']) {
      await writeFile(file, content);
      expect(await run('validate', file)).toBe(2);
    }
    expect(await run('validate', join(folder, 'none.xlsx'))).toBe(2);
    expect(err).toHaveLength(6);
    expect(err.join('\n')).not.toMatch(/\bat .*\.ts/);
  });

  test('generate writes another file, which generates to the same again', async () => {
    const file = await fileHolding(sampleWorkbook());
    const first = join(folder, 'first.xlsx');
    expect(await run('generate', file, '-o', first, '--json')).toBe(0);
    expect(printed().sheets).toHaveLength(20);
    expect(await run('generate', first, '-o', join(folder, 'second.xlsx'), '--json')).toBe(0);
    const { sheets, notes } = printed(1);
    expect(notes).toEqual([]);
    expect(sheets.filter(({ state }) => state !== 'unchanged')).toEqual([]);
  });

  test('generate takes no workbook whose macros it would lose', async () => {
    expect(await run('generate', join(folder, 'macros.xlsm'), '-o', join(folder, 'x.xlsx'))).toBe(2);
    expect(err.join('\n')).toMatch(/宏.*\n.*macros/s);
  });

  test('narrative prints plain text', async () => {
    expect(await run('narrative', await fileHolding(sampleWorkbook()))).toBe(0);
    expect(out.join('\n')).toContain('2020年度收、支总计2545.85万元，比上年减少178.16万元，下降6.54%');
  });

  test('template writes a workbook that asks to be filled in', async () => {
    const file = join(folder, 'empty.xlsx');
    expect(await run('template', '-o', file)).toBe(0);
    expect(await run('validate', file)).toBe(2);
    expect(out.join('\n')).toContain('单位名称');
  });

  test('template for a profile that is not there names those that are', async () => {
    expect(await run('template', '--profile', 'mars-1999', '-o', join(folder, 'x.xlsx'))).toBe(2);
    expect(err.join('\n')).toContain('beijing-2020');
    await expect(readFile(join(folder, 'x.xlsx'))).rejects.toThrow('ENOENT');
  });

  test.each([['validate'], ['generate', 'x.xlsx'], ['narrative'], ['template'], ['validate', '--nonsense']])(
    '%s without what it needs says how it is called',
    async (...words) => {
      expect(await run(...words)).toBe(2);
      expect(err.join('\n')).toContain('npm run --silent cli --');
    },
  );

  test('the usage names every command', () => {
    for (const { name } of everyCommand) expect(usage(everyCommand)).toContain(` ${name} `);
  });

  const amount = (to: unknown) => changed({ table: expenditure, row: '22102', column: '基本支出', to });

  function without(table: typeof revenue) {
    return new Map([...sampleWorkbook()].filter(([each]) => each !== table));
  }

  test('a file that cannot be written is said in words, with exit code 2', async () => {
    const file = await fileHolding(sampleWorkbook());
    const nowhere = join(folder, 'no', 'such', 'folder.xlsx');
    expect(await run('generate', file, '-o', nowhere)).toBe(2);
    expect(await run('template', '-o', nowhere)).toBe(2);
    expect(err.join('\n')).toContain(`${nowhere} cannot be written (ENOENT)`);
    expect(out).toEqual([]);
  });

  test('a workbook whose structure is protected is said in words, with exit code 2', async () => {
    const file = join(folder, '决算.xlsx');
    const excel = await excelHolding(sampleWorkbook());
    await excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    await writeFile(file, await excel.save());
    expect(await run('generate', file, '-o', join(folder, 'out.xlsx'))).toBe(2);
    expect(err.join('\n')).toContain('Unprotect');
  });

  test('something in the last cell of a sheet does not keep the tables from being found', async () => {
    const file = join(folder, '决算.xlsx');
    const excel = await excelHolding(sampleWorkbook(), 'header');
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('我的底稿').getRange('XFD1048576').values = [['远']];
      await context.sync();
    });
    await writeFile(file, await excel.save());
    expect(await run('validate', file)).toBe(0);
  });

  async function withoutColumn(): Promise<string> {
    const tables = new Map(sampleWorkbook());
    const raw = tables.get(expenditure)!;
    const values = raw.values.map((row) => row.map((cell) => (cell === '项目支出' ? '别的列' : cell)));
    return fileHolding(tables.set(expenditure, { ...raw, values }));
  }

  async function mergedHeader(): Promise<string> {
    const file = join(folder, '决算.xlsx');
    const excel = await excelHolding(sampleWorkbook(), 'header');
    await excel.run(async (context) => {
      const column = sampleWorkbook().get(expenditure)!.values[0]!.indexOf('基本支出');
      context.workbook.worksheets.getItem(expenditure.name).getRangeByIndexes(0, column, 1, 2).merge();
      await context.sync();
    });
    await writeFile(file, await excel.save());
    return file;
  }

  function repeatedCode(): SampleChange {
    const rows = sampleWorkbook().get(expenditure)!.values.slice(1);
    const twice = rows.find((row) => row.includes('20132'))!;
    return { table: expenditure, rows: [...rows, twice] };
  }

  test('the unit card names the unit', () => {
    expect(sampleWorkbook().get(unit)!.values.flat()).toContain('单位名称');
  });
});
