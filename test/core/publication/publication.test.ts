import { composeReport, validate } from '../../../src/core';
import type { Block } from '../../../src/core/narrative';
import { profiles } from '../../../src/core/profiles';
import { beijingPublication } from '../../../src/core/profiles/beijingPublication';
import { publicationOf, type Publication } from '../../../src/core/publication';
import type { ReportSheet } from '../../../src/core/sheets';
import { sampleAccount, sampleWorkbook } from '../sampleAccount';

const report = composeReport(validate(sampleWorkbook()));

/** Headings as they are printed, paragraphs and tables by their ids. */
function outline({ items }: Publication): readonly string[] {
  return items.map((item) => {
    if (item.kind === 'table') return `[${item.sheet.id}]${item.isListed ? '' : ' in text'}`;
    return item.kind === 'heading' ? item.text : item.id;
  });
}

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
const paragraph = (id: string): Block => ({ kind: 'paragraph', id, pieces: [], parts: [] });
const table = (id: string): ReportSheet => ({ ...report.sheets[0]!, id });

function ordered(tables: readonly string[], narrative: readonly Block[], after = 0): readonly string[] {
  const order = { ...beijingPublication, tables: { ...beijingPublication.tables, after } };
  return outline(publicationOf(sampleAccount(), order, { tables: tables.map(table), narrative }));
}

const tablesOf = (part: 'tables' | 'evaluation') => report.sheets.filter((sheet) => sheet.part === part);

const tablesPart = '第一部分 2020年度部门决算报表';

describe('the report in the order of print', () => {
  test('the cover names the unit and the year', () => {
    expect(report.publication).toMatchObject({ unit: '北京市丰台区总工会', title: '2020年度部门决算' });
  });

  test('it begins with the numbered tables, each listed in the contents', () => {
    const [first, ...rest] = outline(report.publication!);
    expect(first).toBe(tablesPart);
    expect(rest.slice(0, 12)).toEqual(tablesOf('tables').map(({ id }) => `[${id}]`));
    expect(rest[12]).toBe('第二部分 2020年度部门决算说明');
  });

  test('it holds every paragraph and every table once, and no working paper', () => {
    const items = report.publication!.items;
    const blocks = items.filter((item) => item.kind !== 'table');
    expect(blocks.slice(1)).toEqual(report.narrative);
    const sheets = items.filter((item) => item.kind === 'table').map(({ sheet }) => sheet.id);
    const tables = [...tablesOf('tables'), ...tablesOf('evaluation')];
    expect([...sheets].sort()).toEqual(tables.map(({ id }) => id).sort());
  });

  test('the tables of the evaluation stand where the text refers to them', () => {
    const lines = outline(report.publication!);
    const before = (line: string): string => lines[lines.indexOf(line) - 1]!.replace(/:.*/u, '');
    expect(before('[projectSummary] in text')).toBe('evaluationOverview');
    expect(before('[expertScoreTable] in text')).toBe('evaluationConclusion');
    expect(before('[indicatorAnalysis] in text')).toBe('indicatorResult');
    expect(lines.slice(-2)).toEqual(['selfEvaluationForms', '[selfEvaluationForms] in text']);
  });

  test('with several evaluated projects each table stands in the report of its own', () => {
    const narrative = [
      heading('四'),
      paragraph('evaluationConclusion:甲'),
      paragraph('indicatorResult:甲,决策'),
      paragraph('indicatorResult:甲,效益'),
      paragraph('evaluationConclusion:甲乙'),
    ];
    const tables = ['expertScoreTable:甲', 'indicatorAnalysis:甲', 'expertScoreTable:甲乙'];
    expect(ordered(tables, narrative)).toEqual([
      tablesPart,
      '四',
      'evaluationConclusion:甲',
      '[expertScoreTable:甲] in text',
      'indicatorResult:甲,决策',
      'indicatorResult:甲,效益',
      '[indicatorAnalysis:甲] in text',
      'evaluationConclusion:甲乙',
      '[expertScoreTable:甲乙] in text',
    ]);
  });

  test('forms on several sheets follow one another', () => {
    const tables = ['selfEvaluationForms', 'selfEvaluationForms#2', 'selfEvaluationForms:甲'];
    expect(ordered(tables, [heading('四'), paragraph('selfEvaluationForms')]).slice(2)).toEqual([
      'selfEvaluationForms',
      ...tables.map((id) => `[${id}] in text`),
    ]);
  });

  test('a table whose paragraph is missing comes last', () => {
    expect(ordered(['expertScoreTable', 'accountSummary'], [heading('二'), paragraph('a')])).toEqual([
      tablesPart,
      '[accountSummary]',
      '二',
      'a',
      '[expertScoreTable] in text',
    ]);
  });

  test('parts of the narrative may come before the tables', () => {
    const narrative = [heading('概况'), paragraph('a'), heading('说明'), paragraph('b')];
    expect(ordered(['accountSummary'], narrative, 1)).toEqual([
      '概况',
      'a',
      tablesPart,
      '[accountSummary]',
      '说明',
      'b',
    ]);
  });

  test('there is none where something cannot be read', () => {
    expect(composeReport(validate(new Map())).publication).toBeUndefined();
  });

  test.each(profiles)('what stands in the text of $policy.id is a sheet of the profile', (profile) => {
    const known = profile.sheets.map(({ id }) => id);
    for (const { sheet } of profile.publication.inText) expect(known).toContain(sheet);
    expect(profile.publication.basis).not.toBe('');
  });
});
