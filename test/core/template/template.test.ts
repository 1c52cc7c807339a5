import { inputTables } from '../../../src/core/inputs';
import { economicItems } from '../../../src/core/inputs/economicItems';
import type { InputTable } from '../../../src/core/inputs/table';
import { looks, templateSheets, type Area, type TemplateSheet } from '../../../src/core/template';
import { rowHeight, textWidth } from '../../../src/core/template/textWidth';

const sheets = templateSheets('beijing-2020');
const inputSheets = sheets.filter(({ table }) => table !== undefined);

function sheetOf(name: string): TemplateSheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

function inside(area: Area, sheet: TemplateSheet): boolean {
  const { length: width } = sheet.columnWidths;
  return (
    area.rows > 0 &&
    area.columns > 0 &&
    area.row >= 0 &&
    area.column >= 0 &&
    area.row + area.rows <= sheet.rows.length &&
    area.column + area.columns <= width
  );
}

function looksAt(sheet: TemplateSheet, row: number, column: number): readonly string[] {
  return sheet.looks
    .filter(
      ({ area }) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    )
    .map(({ look }) => look);
}

function cellsOf(sheet: TemplateSheet, header: string): { readonly row: number; readonly column: number } {
  const row = sheet.rows.findIndex((texts) => texts.includes(header));
  return { row, column: sheet.rows[row]?.indexOf(header) ?? -1 };
}

describe('the sheets of the template', () => {
  test('are a guide, one sheet an input table in the order of work, and the codes', () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      '填报说明',
      ...inputTables.map(({ name }) => name),
      '代码表',
    ]);
    expect(inputSheets.map(({ table }) => table?.name)).toEqual(inputTables.map(({ name }) => name));
  });

  test.each(sheets.map((sheet) => [sheet.name, sheet] as const))(
    '%s has a name that Excel takes',
    (name, sheet) => {
      expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
      if (sheet.table !== undefined) expect(sheet.table.name).toMatch(/^[\p{L}_][\p{L}\p{N}_.]*$/u);
    },
  );

  test.each(sheets.map((sheet) => [sheet.name, sheet] as const))(
    '%s keeps everything within its cells',
    (_, sheet) => {
      expect(new Set(sheet.rows.map((row) => row.length))).toEqual(new Set([sheet.columnWidths.length]));
      const areas = [
        ...sheet.looks.map(({ area }) => area),
        ...sheet.merges,
        ...sheet.entries.map(({ area }) => area),
        ...sheet.prompts.map(({ area }) => area),
        ...(sheet.table === undefined ? [] : [sheet.table.area]),
      ];
      expect(areas.filter((area) => !inside(area, sheet))).toEqual([]);
    },
  );

  test('say nothing that Excel would take for a formula', () => {
    const texts = sheets.flatMap(({ rows }) => rows.flat());
    expect(texts.filter((text) => /^[=+\-@]/.test(text))).toEqual([]);
  });

  test('prompt within the 32 and 255 characters that Excel shows', () => {
    const prompts = sheets.flatMap((sheet) => sheet.prompts.map(({ prompt }) => prompt));
    expect(prompts.length).toBeGreaterThan(50);
    expect(prompts.filter(({ title, message }) => title.length > 32 || message.length > 255)).toEqual([]);
    expect(prompts.filter(({ message }) => message === '')).toEqual([]);
  });

  test('offer choices that fit into a list of 255 characters', () => {
    const rules = sheets.flatMap((sheet) => sheet.entries.map(({ rule }) => rule));
    const lists = rules.flatMap((rule) => (rule.kind === 'choice' ? [rule.words] : []));
    expect(lists.length).toBeGreaterThan(4);
    expect(lists.filter((words) => words.join(',').length > 255)).toEqual([]);
    expect(lists.flat().filter((word) => word.includes(','))).toEqual([]);
  });

  test('lay formats only that are declared', () => {
    const used = new Set(sheets.flatMap((sheet) => sheet.looks.map(({ look }) => look)));
    expect([...used].filter((look) => !(look in looks))).toEqual([]);
    expect(Object.keys(looks).filter((look) => !used.has(look as keyof typeof looks))).toEqual([]);
  });

  test('are printed upright unless they are too wide', () => {
    expect(sheetOf('机构设置').orientation).toBe('portrait');
    expect(sheetOf('支出明细').orientation).toBe('landscape');
  });
});

describe('an input sheet', () => {
  test('opens with its name and purpose in both languages, above the header row', () => {
    const [title, zh, en, header] = sheetOf('收入明细').rows;
    expect(title?.[0]).toBe('收入明细  Revenue');
    expect(zh?.[0]).toMatch(/^本年收入/);
    expect(en?.[0]).toMatch(/^Revenue of the year/);
    expect(header?.slice(0, 3)).toEqual(['科目编码', '科目名称', '一般公共预算财政拨款']);
  });

  test('of a list has fifteen empty rows, or as many as asked for', () => {
    expect(sheetOf('收入明细').table?.area.rows).toBe(16);
    const rowsOf = ({ name }: InputTable): number => (name === '收入明细' ? 40 : 1);
    const asked = templateSheets('beijing-2020', rowsOf).find(({ name }) => name === '收入明细');
    expect(asked?.table?.area.rows).toBe(41);
  });

  test('of a form has its declared rows, stated totals in grey', () => {
    const sheet = sheetOf('三公经费');
    expect(sheet.rows.slice(3).map(([label]) => label)).toEqual([
      '项目',
      '因公出国（境）费',
      '公务用车购置费',
      '公务用车运行维护费',
      '公务接待费',
      '公务用车购置及运行维护费',
      '合计',
    ]);
    expect(looksAt(sheet, 9, 0)).toContain('optionalLabel');
    expect(looksAt(sheet, 4, 0)).not.toContain('optionalLabel');
    const optional = cellsOf(sheet, '上年决算数');
    expect(looksAt(sheet, optional.row, optional.column)).toContain('optionalHead');
    expect(sheet.prompts.map(({ prompt }) => prompt)).toContainEqual({
      title: '合计',
      message:
        'Total (stated)\n可不填；填了只作核对，不参与计算。\nOptional; only checked, never computed with.',
    });
  });

  test('of a card has its fields with a note each; the unit card knows profile and money unit', () => {
    const sheet = sheetOf('单位信息');
    expect(sheet.rows[3]).toEqual(['项目', '内容', '说明']);
    const filled = sheet.rows.slice(4).filter(([, content]) => content !== '');
    expect(filled.map(([label, content]) => [label, content])).toEqual([
      ['金额单位', '元'],
      ['公开格式', 'beijing-2020'],
    ]);
    expect(sheet.rows[4]?.[2]).toBe('公开文本中使用的全称。 Name: The full name as it is published.');
    expect(sheet.rows[10]?.slice(0, 3)).toEqual(['行政编制数', '', 'Administrative posts']);
    expect(looksAt(sheet, 5, 0)).toContain('optionalLabel');
  });

  test('shows stated totals in grey, and says that they are only checked', () => {
    const sheet = sheetOf('收入明细');
    const { row, column } = cellsOf(sheet, '财政拨款收入');
    expect(looksAt(sheet, row, column)).toContain('optionalHead');
    expect(looksAt(sheet, row + 1, column)).toContain('optionalEntry');
    const prompt = sheet.prompts.find(({ area }) => area.column === column)?.prompt;
    expect(prompt?.message).toBe(
      'Fiscal appropriation (stated)\n可不填；填了就与三类财政拨款核对。\nOptional; checked against the three funds.',
    );
  });

  test('offers the profiles there are, and tells an optional row of a form', () => {
    const rules = sheetOf('单位信息').entries.map(({ rule }) => rule);
    expect(rules).toContainEqual({
      kind: 'choice',
      words: ['beijing-2020', 'ministry-2023', 'shanghai-2024'],
    });
    const form = sheetOf('上年决算数');
    const row = form.rows.findIndex(([label]) => label === '一般公共预算财政拨款支出');
    expect(looksAt(form, row, 0)).toContain('optionalLabel');
    expect(looksAt(form, row - 1, 0)).not.toContain('optionalLabel');
    const prompt = form.prompts.find(({ area }) => area.row === row)?.prompt;
    expect(prompt?.message).toBe('General public budget expenditure\n可不填。\nOptional.');
  });

  test('says of an optional column without a note that it may stay empty', () => {
    const prompts = sheetOf('政府购买服务').prompts.map(({ prompt }) => prompt);
    expect(prompts).toContainEqual({ title: '服务领域', message: 'Field\n可不填。\nOptional.' });
  });

  test('asks for codes of the allowed lengths, or offers the dictionary where it has them all', () => {
    const rules = (name: string) => sheetOf(name).entries.map(({ rule }) => rule);
    expect(rules('支出明细')).toContainEqual({ kind: 'code', lengths: [3, 5, 7] });
    const hint = rules('基本支出经济分类').find(({ kind }) => kind === 'hint');
    if (hint?.kind !== 'hint') throw new Error('no hint');
    const { row, column, rows } = hint.area;
    const codes = sheetOf(hint.sheet).rows.slice(row, row + rows);
    expect(codes.map((cells) => cells[column])).toEqual(economicItems.map(({ code }) => code));
    expect(rules('政府购买服务').map(({ kind }) => kind)).toEqual(['amount']);
    expect(new Set(rules('国有资产占用').map(({ kind }) => kind))).toEqual(new Set(['count']));
    expect(rules('单位信息').map(({ kind }) => kind)).toContain('year');
  });
});

describe('the sheets of the evaluation', () => {
  test('prepare three columns of experts, before what is stated about them, and say that more may be added', () => {
    const sheet = sheetOf('专家评分');
    const header = sheet.rows[3] ?? [];
    expect(header.slice(4)).toEqual(['分值', '专家一', '专家二', '专家三', '合计', '平均分']);
    const prompt = sheet.prompts.find(({ prompt: { title } }) => title === '专家一')?.prompt;
    expect(prompt?.message).toMatch(/^每位专家一列[^]*One column an expert/);
    expect(looksAt(sheet, 3, header.indexOf('专家一'))).not.toContain('optionalHead');
    expect(looksAt(sheet, 3, header.indexOf('合计'))).toContain('optionalHead');
  });

  test('have as many columns of experts as asked for', () => {
    const openHeadersOf = ({ name }: InputTable): readonly string[] =>
      name === '专家评分' ? ['甲', '乙', '丙', '丁'] : ['丙'];
    const asked = templateSheets('beijing-2020', () => 1, openHeadersOf);
    const headers = (name: string) => asked.find((sheet) => sheet.name === name)?.rows[3];
    expect(headers('专家评分')?.slice(4)).toEqual(['分值', '甲', '乙', '丙', '丁', '合计', '平均分']);
    expect(headers('满意度调查')).toEqual(['项目名称', '满意程度', '份数']);
  });

  test('take scores from 0 up, and statements of any kind', () => {
    const sheet = sheetOf('专家评分');
    const ruleAt = (header: string) => {
      const { column } = cellsOf(sheet, header);
      return sheet.entries.find(({ area }) => area.column === column)?.rule;
    };
    expect(ruleAt('专家二')).toEqual({ kind: 'score' });
    expect(ruleAt('平均分')).toBeUndefined();
    const { row, column } = cellsOf(sheet, '平均分');
    expect(looksAt(sheet, row + 1, column)).toEqual(expect.arrayContaining(['print', 'optionalEntry']));
  });

  test('say that an empty level means the row above', () => {
    const prompts = sheetOf('绩效指标').prompts.map(({ prompt }) => prompt);
    expect(prompts).toContainEqual({
      title: '一级指标',
      message: 'Level 1\n与上一行相同的可以不填。\nEmpty means the same as in the row above.',
    });
    expect(prompts.find(({ title }) => title === '三级指标')?.message).toBe('Level 3');
  });

  test('of projects lie lengthwise on two pages, their names frozen; goals have room', () => {
    const sheet = sheetOf('绩效项目');
    expect(sheet.columnWidths).toHaveLength(24);
    expect(sheet).toMatchObject({ orientation: 'landscape', frozenColumns: 1, pagesAcross: 2 });
    const widthOf = (header: string) => sheet.columnWidths[cellsOf(sheet, header).column];
    expect(widthOf('预期目标')).toBe(36);
    expect(widthOf('主管部门')).toBe(18);
    expect(widthOf('项目名称')).toBe(26);
    expect(sheet.merges.every(({ columns }) => columns < 10)).toBe(true);
    expect(sheetOf('支出明细')).toMatchObject({ frozenColumns: 0, pagesAcross: 1 });
    expect(sheetOf('三公经费')).toMatchObject({ orientation: 'landscape', pagesAcross: 1 });
    expect(sheetOf('代码表')).toMatchObject({ pagesAcross: 1, pagesDown: 1 });
  });
});

describe('the guide', () => {
  const guide = sheetOf('填报说明');

  test('links to every sheet of the template', () => {
    expect(guide.links.map(({ sheet }) => sheet)).toEqual([...inputTables.map(({ name }) => name), '代码表']);
    expect(guide.links.map(({ row, column }) => guide.rows[row]?.[column])).toEqual(
      guide.links.map(({ sheet }) => sheet),
    );
  });

  test('tells of every table what it is for, in both languages, and which one is optional', () => {
    const rows = inputTables.map(({ name }) => guide.rows.find((row) => row[1] === name) ?? []);
    expect(rows.map((row) => row[2]?.replace('（可不填）', ''))).toEqual(
      inputTables.map(({ purpose }) => purpose.zh),
    );
    expect(rows.map((row) => row[3]?.replace(' (optional)', ''))).toEqual(
      inputTables.map(({ purpose }) => purpose.en),
    );
    expect(rows.filter((row) => row[3]?.endsWith('(optional)')).map((row) => row[1])).toEqual([
      ...['绩效概况', '绩效项目', '绩效指标', '专家评分', '评价项目资金', '满意度调查', '评价文字'],
      '控制数',
    ]);
  });
});

describe('widths and heights', () => {
  test('count a Chinese character as a little more than two', () => {
    expect(textWidth('合计')).toBeCloseTo(4.2);
    expect(textWidth('ab 1')).toBeCloseTo(3.8);
  });

  test('make room for every line', () => {
    expect(rowHeight([])).toBe(20);
    expect(rowHeight([{ text: '合计', width: 10 }])).toBe(20);
    expect(rowHeight([{ text: '合计'.repeat(10), width: 26 }])).toBe(35);
  });
});
