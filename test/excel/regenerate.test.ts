import { generateReport, runIn } from '../../src/excel';
import { sheetOf } from '../../src/excel/sheetOf';
import type { LocalExcel } from '../../src/host';
import { openSample } from '../sampleFiles';
import { edits, findings, type Edit } from './regenerate/edits';
import { isAbout } from './regenerate/findingLines';
import { layoutsOf, placeOf, regenerated, type Regenerated } from './regenerate/regenerated';
import { otherIn } from './regenerate/snapshot';

const readingOnly = 2;

describe.each(['fengtai-2020', 'fengtai-2020-as-printed'])('one cell of %s changed,', (sample) => {
  let excel: LocalExcel;
  beforeAll(async () => {
    excel = await openSample(sample);
    await generateReport(runIn(excel.Excel));
  });

  test.each(edits)(
    '$title, the report generated again differs only where it depends on it',
    async (edit) => {
      const ours = [...layoutsOf(excel).keys()];
      const seen = await regenerated(excel, edit);
      const { first, typed, last, back, run, again } = seen;
      const isIn = (names: readonly string[], at: string): boolean => names.includes(sheetOf(at));

      expect(first.get(placeOf(edit))?.shown).toBe(JSON.stringify(edit.from));
      expect(otherIn(first, last, 'content').filter((at) => !isIn(ours, at))).toEqual([placeOf(edit)]);

      const changed = otherIn(first, last, 'shown').filter((at) => isIn(ours, at) && !isIn([findings], at));
      const dependent = changed.filter((at) => depends(at, edit, seen));
      expect(changed.filter((at) => !dependent.includes(at))).toEqual([]);
      const titles = new Set([...seen.touched.titles, ...(edit.checkedMore ?? [])]);
      expect(seen.lines.filter((line) => !isAbout(line, { ...seen.touched, titles }))).toEqual([]);
      expect(changed.length + seen.lines.length).toBeGreaterThan(0);

      const needed = otherIn(typed, last, 'content').filter((at) => !isIn(edit.anew, at));
      expect(seen.anew).toEqual(edit.anew);
      expect(run.written.filter((at) => !isIn(edit.anew, at)).sort()).toEqual([...needed].sort());
      if (typeof edit.to === 'number') expect(needed.filter((at) => isLive(at, seen))).toEqual([]);

      expect([again.written, [...again.told.values()].filter((cells) => cells > 0)]).toEqual([[], []]);
      expect([again.trips, seen.differentAgain]).toEqual([readingOnly, []]);
      expect(otherIn(first, back, 'content')).toEqual([]);
      expect(otherIn(first, back, 'shown')).toEqual([]);

      const anew = edit.anew.map((name) => `; laid out anew: ${name}, ${String(run.told.get(name))} cells`);
      process.stdout.write(
        `${sample}, ${edit.title} (${placeOf(edit)}): cells that show something else ${String(changed.length)}, ` +
          `of them dependent ${String(dependent.length)}, lines of findings ${String(seen.lines.length)}, ` +
          `cells written ${String(needed.length)}${anew.join('')}\n`,
      );
    },
    300_000,
  );
});

/**
 * A number is in the lineage of the cell, and read by its formula where it has one; words are in its lineage, or what it
 * shows is the same with the one put for the other.
 */
function depends(at: string, { from, to, compared = [] }: Edit, seen: Regenerated): boolean {
  const { first, last, byLineage, byFormula } = seen;
  if (typeof from === 'number') return byLineage.has(at) && (byFormula.has(at) || !isLive(at, seen));
  const isReplaced = first.get(at)?.shown.replaceAll(from, String(to)) === last.get(at)?.shown;
  return isReplaced || byLineage.has(at) || compared.includes(at);
}

function isLive(at: string, { first, last }: Regenerated): boolean {
  return [first, last].some((snapshot) => snapshot.get(at)?.content.startsWith('=') === true);
}
