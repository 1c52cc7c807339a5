import { reopened } from './cloneWorkbook';
import { tryEverywhere } from './nothingLost';
import type { Scenario } from './scenarios';

const isEveryPoint = process.env['EVERY_POINT'] === '1';

/** Tests that a fault at any point of these commands loses nothing; tells how many points were tried. */
export function describeSample(sample: string, scenarios: readonly Scenario[]): void {
  describe(`a failure at any action, in ${sample},`, () => {
    test.each(scenarios)(
      'of "$title" loses nothing, and the next run gives what an undisturbed one gives',
      async ({ title, every, command, workbook }) => {
        const { workbook: before } = await workbook(sample);
        const density = { every: isEveryPoint ? 1 : every, cutOffEvery: every * 7 };
        const { points, cutOff, lost } = await tryEverywhere(reopened(before), command, density);
        const tried = `${String(points)} points, and ${String(cutOff)} where the connection then was lost for good`;
        process.stdout.write(`${sample}, ${title}: ${tried}; lost at ${String(lost.length)}\n`);
        expect(lost).toEqual([]);
        expect(points).toBeGreaterThan(3);
      },
      3_600_000,
    );
  });
}
