import fc from 'fast-check';
import { accountPlans, generatedWorkbook } from '../../bench/generated';
import { composeReport, validate } from '../../src/core';
import { readAccount, type RawWorkbook } from '../../src/core/account';
import { cellsOf, type Cell } from '../../src/core/expression';
import { buildNarrative, type Block } from '../../src/core/narrative';
import type { Part } from '../../src/core/narrative/part';
import { beijingNarrative } from '../../src/core/narrative';
import { narrativeSheet } from '../../src/core/sheets';
import type { ReportSheet } from '../../src/core/sheets/reportSheet';
import { profiles } from '../../src/core/profiles';
import { generateReport, runIn } from '../../src/excel';
import { readInputs } from '../../src/excel/reading/readInputs';
import type { LocalExcel } from '../../src/host';
import { inMinistry } from '../core/narrative/ministry/inMinistry';
import { inShanghai } from '../core/narrative/shanghai/saidInShanghai';
import { putuoWorkbook } from '../core/putuoWorkbook';
import { sampleWorkbook } from '../core/sampleAccount';
import { accountOf, openSample } from '../sampleFiles';
import { excelHolding } from './excelHolding';

const name = '决算说明';

/** What Excel shows and holds in the column of paragraphs. */
async function shownIn(excel: LocalExcel): Promise<readonly { text: unknown; isLive: boolean }[]> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange();
    range.load('values,formulas');
    await context.sync();
    return range.values.map(([text], row) => ({
      text: text as unknown,
      isLive: String(range.formulas[row]?.[0]).startsWith('='),
    }));
  });
}

/** What the sheet is to say. */
function saidBy(sheet: ReportSheet): readonly { text: unknown; isLive: boolean }[] {
  return sheet.rows.map(({ cells: [cell] }) => ({
    text: cell !== undefined && 'text' in cell ? cell.text : '',
    isLive: cell?.kind === 'sentence',
  }));
}

async function type(excel: LocalExcel, { ref }: Cell, value: unknown): Promise<void> {
  await excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(ref.sheet);
    worksheet.getRangeByIndexes(ref.row, ref.column, 1, 1).values = [[value]];
    await context.sync();
  });
}

function partsUnder(part: Part): readonly Part[] {
  if (part.kind === 'change') return [part, ...Object.values(part.cases).flat().flatMap(partsUnder)];
  if (part.kind === 'list') return part.items.flatMap(({ parts }) => parts.flatMap(partsUnder));
  return part.kind === 'either' ? [part, ...[...part.yes, ...part.no].flatMap(partsUnder)] : [part];
}

/** The cells with a number under the figures of a narrative. */
function numberCells(blocks: readonly Block[]): readonly Cell[] {
  const parts = blocks.flatMap((block) => (block.kind === 'heading' ? [] : block.parts)).flatMap(partsUnder);
  const cells = parts.flatMap((part) => (part.kind === 'figure' ? cellsOf(part.figure.expr) : []));
  return [...new Set(cells)].filter(({ content }) => content.kind === 'number' && content.form === 'number');
}

describe('the narrative in Excel', () => {
  test.each(['fengtai-2020', 'fengtai-2020-as-printed'])(
    'of %s says by formula, character by character, what was generated',
    async (sample) => {
      const excel = await openSample(sample);
      await generateReport(runIn(excel.Excel));
      const sheet = narrativeSheet(buildNarrative(await accountOf(excel), beijingNarrative));
      expect(await shownIn(excel)).toEqual(saidBy(sheet));
      expect(saidBy(sheet).filter(({ isLive }) => isLive).length).toBeGreaterThan(50);
    },
  );

  test('of generated accounts says by formula what was generated', async () => {
    let live = 0;
    for (const plan of fc.sample(accountPlans, { seed: 20201123, numRuns: 12 })) {
      const { raw } = generatedWorkbook(plan);
      const excel = await excelHolding(raw);
      await generateReport(runIn(excel.Excel));
      const sheet = composeReport(validate(raw)).sheets.find(({ id }) => id === 'narrative');
      if (sheet === undefined) throw new Error('No narrative was composed.');
      expect((await shownIn(excel)).map(({ text }) => text)).toEqual(saidBy(sheet).map(({ text }) => text));
      live += saidBy(sheet).filter(({ isLive }) => isLive).length;
    }
    expect(live).toBeGreaterThan(100);
  }, 300_000);
});

/** Workbooks of every format; between them they have every fund, public expenses, and what only some formats ask for. */
const workbooks: readonly (readonly [string, RawWorkbook])[] = [
  ['beijing-2020', sampleWorkbook()],
  ['shanghai-2024', putuoWorkbook],
  ['ministry-2023', sampleWorkbook(inMinistry)],
  ['shanghai-2024, with forms and without a prior year of public expenses', sampleWorkbook(inShanghai)],
];

describe('an edit of an input', () => {
  test.each(workbooks)(
    'rewrites the sentences at once as generating anew would: %s',
    async (_, raw) => {
      const excel = await excelHolding(raw);
      await generateReport(runIn(excel.Excel));
      const first = await narrativeOf(excel);
      const cells = numberCells(first);
      expect(cells.length).toBeGreaterThan(100);
      const before = await shownIn(excel);
      let [rewritten, compared] = [0, 0];
      for (const [cell, to] of edits(cells)) {
        await type(excel, cell, to);
        const anew = await narrativeOf(excel);
        if (placesIn(anew) !== placesIn(first)) {
          await type(excel, cell, valueIn(cell));
          continue;
        }
        const said = saidBy(narrativeSheet(anew));
        const shown = await shownIn(excel);
        const wrong = shown.filter(({ text, isLive }, row) => isLive && text !== said[row]?.text);
        expect(wrong.map(({ text }) => [cell.ref, to, text])).toEqual([]);
        rewritten += shown.filter(({ text }, row) => text !== before[row]?.text).length;
        compared += 1;
      }
      expect(compared).toBeGreaterThan(30);
      expect(rewritten).toBeGreaterThan(100);
    },
    600_000,
  );
});

/** The narrative that would be generated now; none from a workbook that cannot be read, such as one with a fraction of a person. */
async function narrativeOf(excel: LocalExcel): Promise<readonly Block[]> {
  const { raw } = await excel.run(readInputs);
  const { account, problems } = readAccount(
    raw,
    profiles.map(({ policy }) => policy),
  );
  const profile = profiles.find(({ policy }) => policy.id === account?.policy.id);
  if (account === undefined || profile === undefined || problems.length > 0) return [];
  return buildNarrative(account, profile.narrative);
}

/** Which rows stand where: paragraphs that come or go do so at the next run. */
function placesIn(blocks: readonly Block[]): string {
  const rows = blocks.map((block) => [
    block.kind === 'heading' ? block.text : block.id,
    narrativeSheet([block]).rows.length,
  ]);
  return JSON.stringify(rows);
}

function valueIn({ content }: Cell): unknown {
  return content.kind === 'number' ? content.value.toNumber() : '';
}

/** Each change stays, so that the account wanders off; a cell may become zero, blank, ten times as much, or nothing but a digit more. */
function edits(cells: readonly Cell[]): readonly (readonly [Cell, unknown])[] {
  return fc.sample(
    fc.tuple(fc.constantFrom(...cells), fc.constantFrom('', 0, 1, 10, 0.1)).map(([cell, factor]) => {
      const value = cell.content.kind === 'number' ? cell.content.value : undefined;
      if (factor === '' || value === undefined) return [cell, ''] as const;
      return [cell, factor === 1 ? value.plus(1).toNumber() : value.times(factor).toNumber()] as const;
    }),
    { seed: 20201123, numRuns: 60 },
  );
}
