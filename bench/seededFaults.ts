// Seeds one slip at a time into the numbers of a sample, or of generated accounts, and reports which are found and whether
// the true cell is named. `--sample N` takes every Nth cell only; `--misses FILE` writes what went wrong as JSON lines.
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import type { RawWorkbook } from '../src/core/account';
import { runIn } from '../src/excel';
import { readInputs } from '../src/excel/reading/readInputs';
import { createLocalExcel } from '../src/host';
import { accountPlans, generatedWorkbook } from './generated';
import { inParts } from './parts';
import { seedFaults, type Seeded } from './seeding';
import { tableOf, talliesOf } from './tally';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    generated: { type: 'string' },
    sample: { type: 'string', default: '1' },
    seed: { type: 'string', default: '20201123' },
    misses: { type: 'string' },
  },
});
const seed = Number(values.seed);
const every = Number(values.sample);

async function workbooks(): Promise<readonly RawWorkbook[]> {
  if (values.generated !== undefined) {
    const plans = fc.sample(accountPlans, { seed, numRuns: Number(values.generated) });
    return plans.map((plan) => generatedWorkbook(plan).raw);
  }
  const xlsx = await readFile(positionals[0] ?? 'assets/samples/fengtai-2020.xlsx');
  const excel = await createLocalExcel({ xlsx });
  const { raw } = await runIn(excel.Excel)(readInputs);
  return [raw];
}

const seedings = await inParts(async (part, parts) =>
  (await workbooks()).map((raw) => seedFaults(raw, { every, seed, part, parts })),
);
const seeded = seedings.flatMap((seeding) => seeding.seeded);
const uncovered = [...new Set(seedings.flatMap((seeding) => seeding.uncovered))];
const covered = seeded.filter(({ relations }) => relations >= 2);
const isMiss = ({ outcome, place }: Seeded): boolean => outcome !== 'found' || place !== 0;

console.log(`One slip at a time, ${String(seedings.reduce((sum, { cells }) => sum + cells, 0))} cells.`);
for (const line of tableOf(talliesOf(seeded))) console.log(line);
console.log('\nCells that take part in two or more relations:');
for (const line of tableOf(talliesOf(covered))) console.log(line);
console.log(`\nCells that no relation covers (${String(uncovered.length)}):`);
for (const path of uncovered) console.log(`  ${path}`);
if (values.misses !== undefined) {
  const lines = covered.filter(isMiss).map((miss) => JSON.stringify(miss));
  await writeFile(values.misses, lines.map((line) => `${line}\n`).join(''));
  console.log(`\n${String(lines.length)} slips not found or not at the true cell first: ${values.misses}`);
}
