import type { Report, Validated } from '../../../src/core';
import { address } from '../../../src/core/expression';
import { figuresOf, sourcesOf, typedWordsIn, type FigureUse } from '../../../src/core/lineage';
import type { Block } from '../../../src/core/narrative';
import { narrativeSheet } from '../../../src/core/sheets';
import { columnOf, containsCell, rowOf, type Area } from '../../../src/host/model/area';
import type { Sheet, Workbook } from '../../../src/host/model/workbook';
import { parseFormula } from '../../../src/host/formula/parse';
import { precedents } from '../../../src/host/formula/precedents';
import { resolveName } from '../../../src/host/formula/names';
import { addressIn } from './snapshot';

/** A workbook as it was read, and its report. */
export interface Composed {
  readonly validated: Validated;
  readonly report: Report;
}

/** The cells of the report that say something of the cell at the address, as the lineage of core has it. */
export function placesByLineage({ validated, report }: Composed, at: string): readonly string[] {
  const { narrative } = report;
  const figures = figuresOf(report).filter(({ figure }) => sourcesOf(figure.expr).includes(at));
  const account = validated.readable?.account;
  const quoting = narrative.flatMap((block, index) => {
    const words = block.kind === 'heading' || !account ? [] : typedWordsIn(account, block.parts);
    return words.some(({ ref }) => address(ref) === at) ? [sentence(index)] : [];
  });
  return [...figures.flatMap(({ uses }) => uses), ...quoting].flatMap((use) => placesOf(use, narrative));
}

function sentence(block: number): FigureUse {
  return { kind: 'sentence', block };
}

function placesOf(use: FigureUse, narrative: readonly Block[]): readonly string[] {
  if (use.kind === 'cell') return [address(use.at)];
  const sheet = narrativeSheet(narrative);
  const rowsOf = (blocks: readonly Block[]): number => narrativeSheet(blocks).rows.length;
  const first = rowsOf(narrative.slice(0, use.block));
  const rows = rowsOf(narrative.slice(use.block, use.block + 1));
  return Array.from({ length: rows }, (_, row) =>
    address({ sheet: sheet.name, row: first + row, column: 0 }),
  );
}

interface Live {
  readonly sheet: Sheet;
  readonly key: number;
  readonly reads: readonly { readonly sheet: string; readonly area: Area }[];
}

/** The cells whose formulas read the cell, at first hand or through others, as the workbook has them. */
export function placesByFormula(workbook: Workbook, at: { sheet: string; key: number }): readonly string[] {
  const formulas = workbook.sheets.flatMap((sheet) => liveIn(workbook, sheet));
  const reached: { sheet: string; key: number }[] = [at];
  const found = new Set<Live>();
  for (const { sheet: name, key } of reached) {
    for (const live of formulas) {
      if (found.has(live)) continue;
      const isRead = live.reads.some(
        ({ sheet, area }) => sheet === name && containsCell(area, rowOf(key), columnOf(key)),
      );
      if (!isRead) continue;
      found.add(live);
      reached.push({ sheet: live.sheet.name, key: live.key });
    }
  }
  return [...found].map(({ sheet, key }) => addressIn(sheet, key));
}

function liveIn(workbook: Workbook, sheet: Sheet): readonly Live[] {
  return [...sheet.cells].flatMap(([key, { formula }]) => {
    if (formula === undefined) return [];
    const areas = precedents(parseFormula(formula), (ast) => resolveName(workbook, ast, sheet, rowOf(key)));
    return [
      { sheet, key, reads: areas.map(({ sheet: name = sheet.name, area }) => ({ sheet: name, area })) },
    ];
  });
}
