import type { Workbook } from '../../src/commands/workbook';
import { composeReport, validate } from '../../src/core';
import type { RawWorkbook } from '../../src/core/account';
import type { CellWords, Look } from '../../src/excel';
import { emptyLook } from '../commands/playedWorkbook';
import { sampleWorkbook } from '../core/sampleAccount';

/** The sample's tables, looked at and written to as in a workbook that has no report yet. */
export function sampleBesidePane(): Pick<Workbook, 'look' | 'writeCell'> {
  const held = { raw: sampleWorkbook() };
  return {
    look: () => Promise.resolve(lookAt(held.raw)),
    writeCell: (raw, words) => {
      held.raw = withWords(raw, words);
      return Promise.resolve(undefined);
    },
  };
}

function lookAt(raw: RawWorkbook): Look {
  const validated = validate(raw);
  const report = composeReport(validated);
  const sheets = report.sheets.map(({ id, name, part }) => ({ id, name, part, state: 'absent' as const }));
  return { ...emptyLook, raw, validated, report, sheets };
}

function withWords(raw: RawWorkbook, { at, text }: CellWords): RawWorkbook {
  return new Map(
    [...raw].map(([table, held]) => {
      const values = held.values.map((row, down) =>
        row.map((value, across) => (down === at.row && across === at.column ? text : value)),
      );
      return [table, held.sheet === at.sheet ? { ...held, values } : held];
    }),
  );
}
