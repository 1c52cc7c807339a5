import type { LocalExcel } from '../../../src/host';
import { columnOf, rowOf } from '../../../src/host/model/area';
import { findingsColumns, columnOf as columnNamed } from '../../../src/core/sheets/findings/columns';
import type { Touched } from './dependentFindings';
import { findings } from './edits';

/** A line of the findings sheet without its number: what it says, by column. */
export type FindingLine = readonly string[];

/** Captions above the table: the unit, what was checked, what is open. */
const captions = 5;

/** The lines of the findings sheet, wherever they stand. */
export function findingLines({ workbook }: LocalExcel): readonly FindingLine[] {
  const lines: string[][] = [];
  const sheet = workbook.sheets.find(({ name }) => name === findings);
  for (const [key, { value }] of sheet?.cells ?? []) {
    const line = (lines[rowOf(key)] ??= findingsColumns.map(() => ''));
    if (columnOf(key) > 0 || rowOf(key) < captions)
      line[columnOf(key)] = typeof value === 'string' ? value : JSON.stringify(value);
  }
  return lines;
}

/** The lines that only one of the sheets has; a line that moved says the same. */
export function otherLines(
  before: readonly FindingLine[],
  after: readonly FindingLine[],
): readonly FindingLine[] {
  const lacking = (from: readonly FindingLine[], lines: readonly FindingLine[]): readonly FindingLine[] => {
    const known = new Set(from.map(inOne));
    return lines.filter((line) => !known.has(inOne(line)));
  };
  return [...lacking(after, before), ...lacking(before, after)];
}

function inOne(line: FindingLine): string {
  return line.join('\t');
}

const address = /[\p{L}_][\p{L}\p{N}_.]*![A-Z]{1,3}\d+/gu;

/** Whether a finding names a cell that is touched, the ledger a rule that is, or a caption counts these. */
export function isAbout(line: FindingLine, { cells, titles }: Touched): boolean {
  if (line[columnNamed('key')] !== '') return (inOne(line).match(address) ?? []).some((at) => cells.has(at));
  const [caption = '', , ledgerTitle = ''] = line;
  return caption !== '' || titles.has(ledgerTitle.split('\n')[0] ?? '');
}
