import { composeReport, validate } from '../../../src/core';
import { findFigures, figuresOf, type TracedFigure } from '../../../src/core/lineage';
import { sampleWorkbook } from '../sampleAccount';

const report = composeReport(validate(sampleWorkbook()));
const figures = figuresOf(report);

const idsOf = (found: readonly TracedFigure[]) => found.map(({ figure }) => figure.id);

describe('the figures of a report', () => {
  it('stand once each, with every place that prints them', () => {
    expect(new Set(idsOf(figures)).size).toBe(figures.length);
    const places = figures.flatMap(({ uses }) => uses.map((use) => JSON.stringify(use)));
    const printedInCells = report.sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.filter(({ kind }) => kind === 'figure')),
    );
    expect(places.filter((place) => place.includes('"cell"')).length).toBe(printedInCells.length);
  });

  it('lead to the cell and to the sentence that say them', () => {
    const { uses } = figures.find(({ uses: all }) => new Set(all.map(({ kind }) => kind)).size === 2)!;
    for (const use of uses) {
      if (use.kind === 'sentence') expect(report.narrative[use.block]?.kind).toBe('paragraph');
      else expect(report.sheets.some(({ id, name }) => id === use.sheet && name === use.at.sheet)).toBe(true);
    }
  });

  it('name a sentence once that says a figure twice', () => {
    const [first] = figures.filter(({ uses }) => uses.some(({ kind }) => kind === 'sentence'));
    const piece = { text: '1', figure: first!.figure, format: {} as never };
    const narrative = [{ kind: 'paragraph', id: 'p', pieces: [piece, piece], parts: [] } as const];
    expect(figuresOf({ sheets: [], narrative })).toMatchObject([{ uses: [{ kind: 'sentence', block: 0 }] }]);
  });

  it('are traced once for a report', () => {
    expect(figuresOf(report)).toBe(figures);
  });
});

describe('a search', () => {
  const shows = (search: string) => findFigures(figures, search);

  it('finds an amount with and without commas, sign and decimals, exact ones first', () => {
    const digits = figures.find(({ digits: own }) => own !== undefined && /^\d{4}\.\d\d$/.test(own))!.digits!;
    const withComma = `${digits.slice(0, 1)},${digits.slice(1)}`;
    expect(shows(digits)[0]?.digits).toBe(digits);
    expect(idsOf(shows(withComma))).toEqual(idsOf(shows(digits)));
    expect(idsOf(shows(`−${digits}`))).toEqual(idsOf(shows(digits)));
    expect(idsOf(shows(digits.slice(0, 4)))).toEqual(expect.arrayContaining(idsOf(shows(digits))));
  });

  it('finds an amount as it stands in the input table or in the print, with its unit', () => {
    const digits = figures.find(
      ({ digits: own, figure }) => figure.measure === '万元' && /^\d{4}\.\d\d$/.test(own ?? ''),
    )!.digits!;
    const inYuan = String(Math.round(Number(digits) * 10_000));
    expect(shows(inYuan)[0]?.digits).toBe(digits);
    expect(shows(`${inYuan}元`)[0]?.digits).toBe(digits);
    expect(shows(`${digits}万元`)[0]?.digits).toBe(digits);
    expect(shows(`${digits}%`).map(({ figure }) => figure.measure)).not.toContain('万元');
  });

  it('passes over figures without a value when an amount is looked for', () => {
    const none = { ...figures[0]!, digits: undefined, names: '' };
    expect(findFigures([none], '0.00')).toEqual([]);
  });

  it('finds a fall by its size', () => {
    const fall = figures.find(({ digits }) => digits?.startsWith('-'))!;
    expect(idsOf(shows(fall.digits!.slice(1)))).toContain(fall.figure.id);
  });

  it('finds a name in either language, and a code, all words of it', () => {
    const { label, id } = figures[3]!.figure;
    expect(idsOf(shows(label.zh))).toContain(id);
    expect(idsOf(shows(label.en.toUpperCase()))).toContain(id);
    expect(idsOf(shows('20129'))).toEqual(idsOf(figures.filter(({ names }) => names.includes('20129'))));
    expect(shows('财政 没有这样的数')).toEqual([]);
  });

  it('of nothing means all', () => {
    expect(shows(' ')).toHaveLength(figures.length);
  });

  it('of five thousand figures takes a moment', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => figures[index % figures.length]!);
    const began = performance.now();
    findFigures(many, '财政拨款');
    expect(performance.now() - began).toBeLessThan(100);
  });
});
