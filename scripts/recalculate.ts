// Lets LibreOffice compute every formula of a generated workbook anew and compares each with what core computed.
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { composeReport, validate } from '../src/core';
import { addressInSheet, shownDigits } from '../src/core/expression';
import type { ReportSheet, SheetCell } from '../src/core/sheets/reportSheet';
import { runIn } from '../src/excel';
import { readInputs } from '../src/excel/reading/readInputs';
import { createLocalExcel } from '../src/host';
import { converted } from './libreOffice';

/** The same workbook without the values that were stored beside its formulas. */
async function withoutStoredValues(xlsx: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(xlsx);
  for (const path of Object.keys(zip.files).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))) {
    const xml = await zip.file(path)?.async('string');
    if (xml !== undefined) zip.file(path, xml.replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zip.generateAsync({ type: 'uint8array' });
}

/** The workbook as LibreOffice recalculates and saves it. */
async function recalculated(xlsx: Uint8Array): Promise<ExcelJS.Workbook> {
  const folder = await mkdtemp(join(tmpdir(), 'recalculate-'));
  await writeFile(join(folder, 'bare.xlsx'), await withoutStoredValues(xlsx));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(await converted(join(folder, 'bare.xlsx'), 'xlsx'));
  return workbook;
}

interface Comparison {
  readonly formulas: number;
  /** How many of the formulas are paragraphs of the narrative. */
  readonly sentences: number;
  readonly differences: readonly string[];
}

/** What core computed for a cell that may be a formula: digits or a sentence. */
function expectedIn(cell: SheetCell): string | undefined {
  if (cell.kind === 'sentence') return cell.text;
  return cell.kind === 'figure' ? shownDigits(cell.figure) : undefined;
}

/** Every figure and sentence of a sheet that LibreOffice finds to be something else than core did, to the shown digit. */
function compareSheet(sheet: ReportSheet, worksheet: ExcelJS.Worksheet): Comparison {
  const differences: string[] = [];
  let [formulas, sentences] = [0, 0];
  sheet.rows.forEach((row, rowIndex) => {
    row.cells.forEach((cell, column) => {
      const expected = expectedIn(cell);
      if (expected === undefined) return;
      const at = addressInSheet({ sheet: sheet.name, row: rowIndex, column });
      const found = worksheet.getCell(at);
      if (found.type !== ExcelJS.ValueType.Formula) return;
      formulas += 1;
      if (cell.kind === 'sentence') sentences += 1;
      const shown =
        cell.kind === 'figure' && typeof found.result === 'number'
          ? found.result.toFixed(cell.figure.digits)
          : String(found.result);
      if (shown !== expected) {
        differences.push(`${sheet.name}!${at}: LibreOffice ${shown}, core ${expected} (=${found.formula})`);
      }
    });
  });
  return { formulas, sentences, differences };
}

const file = process.argv[2] ?? 'out/fengtai-2020.xlsx';
const xlsx = await readFile(file);
const excel = await createLocalExcel({ xlsx });
const { raw } = await runIn(excel.Excel)(readInputs);
const { sheets } = composeReport(validate(raw));
const workbook = await recalculated(xlsx);
let [formulas, sentences] = [0, 0];
const differences: string[] = [];
for (const sheet of sheets) {
  const worksheet = workbook.getWorksheet(sheet.name);
  if (worksheet === undefined) {
    differences.push(`${sheet.name}: not in ${file}`);
    continue;
  }
  const comparison = compareSheet(sheet, worksheet);
  formulas += comparison.formulas;
  sentences += comparison.sentences;
  differences.push(...comparison.differences);
}
for (const difference of differences) console.log(difference);
console.log(
  `${file}: ${String(formulas)} formulas recalculated, ${String(sentences)} of them sentences, ${String(differences.length)} differ.`,
);
process.exitCode = differences.length === 0 && formulas > 0 ? 0 : 1;
