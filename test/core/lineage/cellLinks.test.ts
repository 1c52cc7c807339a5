import { composeReport, validate } from '../../../src/core';
import { absolute, cell, count, lesser, mean, round, sum } from '../../../src/core/expression';
import { expenditure } from '../../../src/core/inputs/expenditure';
import { figuresOf, linksOf, sourcesOf } from '../../../src/core/lineage';
import { at, sampleCell } from '../expression/sampleCell';
import { sampleAccount, sampleWorkbook } from '../sampleAccount';

const slip = { table: expenditure, row: '20132', column: '项目支出', to: -12600 };
const validated = validate(sampleWorkbook([slip]));
const report = composeReport(validated);
const known = {
  report,
  account: sampleAccount([slip]),
  findings: validated.validation.findings,
  reportSheets: new Map(report.sheets.map(({ id, name }) => [name, id])),
};

const links = (sheet: string, row: number, column: number) => linksOf({ sheet, row, column }, known);

test('a cell of a report sheet leads to the figure that is printed there', () => {
  for (const traced of figuresOf(report)) {
    const use = traced.uses.find(({ kind }) => kind === 'cell');
    if (use?.kind !== 'cell') continue;
    expect(linksOf(use.at, known).printed).toBe(traced);
  }
});

test('a report sheet is known by the tab that it has in this workbook', () => {
  const { id, name } = report.sheets.find(({ rows }) =>
    rows.some(({ cells }) => cells.some(({ kind }) => kind === 'figure')),
  )!;
  const traced = figuresOf(report).find(({ uses: [first] }) => first?.kind === 'cell' && first.sheet === id)!;
  const [use] = traced.uses;
  const there = use?.kind === 'cell' ? use.at : at('A1');
  const renamed = { ...known, reportSheets: new Map([['另起的名字', id]]) };
  expect(linksOf({ ...there, sheet: '另起的名字' }, renamed).printed).toBe(traced);
  expect(linksOf({ ...there, sheet: name }, renamed).printed).toBeUndefined();
});

test('a head of a report sheet prints no figure', () => {
  expect(links(report.sheets[2]!.name, 0, 0)).toMatchObject({ printed: undefined, figures: [], blocks: [] });
});

test('a row of the narrative leads to its paragraph, also below one that takes several rows', () => {
  const sheet = report.sheets.find(({ id }) => id === 'narrative')!;
  const last = report.narrative.length - 1;
  expect(links(sheet.name, 0, 0).blocks).toEqual([0]);
  expect(links(sheet.name, sheet.rows.length - 1, 0).blocks).toEqual([last]);
  expect(links(sheet.name, sheet.rows.length, 0).blocks).toEqual([]);
});

test('an input cell leads to exactly the figures that stand on it', () => {
  const found = links('支出明细', 7, 4).figures;
  const expected = figuresOf(report).filter(({ figure }) => sourcesOf(figure.expr).includes('支出明细!E8'));
  expect(expected.length).toBeGreaterThan(3);
  expect(found).toEqual(expected);
});

test('a cell with a slip leads to what was found there', () => {
  const { findings } = links('支出明细', 5, 4);
  expect(findings.map(({ rule }) => rule)).toContain('amountsNotNegative');
  expect(links('支出明细', 500, 4)).toEqual({ printed: undefined, figures: [], blocks: [], findings: [] });
});

test('a cell with a reason leads to the paragraphs that print it', () => {
  const { blocks } = links('支出明细', 7, 9);
  expect(blocks).not.toEqual([]);
  for (const block of blocks) {
    const paragraph = report.narrative[block];
    const text = paragraph?.kind === 'paragraph' ? paragraph.pieces.map((piece) => piece.text).join('') : '';
    expect(text).toContain('年内新增退休人员');
  }
});

test('every kind of expression is looked through', () => {
  const one = cell(sampleCell('1', { ref: at('B2') }));
  const figure = {
    ...figuresOf(report)[0]!.figure,
    id: 'made',
    expr: round(absolute(lesser(mean([one, sum([])]), count([{ ref: at('A9'), path: '', text: '' }]))), 2),
  };
  const piece = { text: '1', figure, format: {} as never };
  const narrative = [{ kind: 'paragraph', id: 'p', pieces: [piece], parts: [] } as const];
  const made = { ...known, report: { sheets: [], narrative } };
  const stands = (place: string) => linksOf(at(place), made).figures.length;
  expect([stands('B2'), stands('A9'), stands('B3')]).toEqual([1, 1, 0]);
});

test('with thousands of figures over thousands of cells the links of a cell take a moment', () => {
  const cells = Array.from({ length: 5_000 }, (_, row) =>
    cell(sampleCell('1', { ref: { sheet: '大', row, column: 1 } })),
  );
  const whole = sum(cells);
  const own = figuresOf(report)[0]!.figure;
  const pieces = cells.map((one, index) => ({
    text: '1',
    figure: { ...own, id: `share${index}`, expr: { kind: 'ratio', left: one, right: whole } as const },
    format: {} as never,
  }));
  const narrative = [{ kind: 'paragraph', id: 'p', pieces, parts: [] } as const];
  const made = { ...known, report: { sheets: [], narrative } };
  figuresOf(made.report);
  const began = performance.now();
  expect(linksOf({ sheet: '大', row: 4_999, column: 1 }, made).figures).toHaveLength(5_000);
  expect(performance.now() - began).toBeLessThan(500);
});
