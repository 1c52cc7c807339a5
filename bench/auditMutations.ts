// Makes one slip at a time in the text that a workbook gives, and reports which the audit finds at its place: by the text alone,
// and beside the workbook. `--generated N` takes generated accounts instead of the sample; `--sample N` every Nth slip only.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { composeReport, validate } from '../src/core';
import { audit, type Report } from '../src/core/audit';
import type { RawWorkbook } from '../src/core/account';
import { plainText, type Block } from '../src/core/narrative';
import { runIn } from '../src/excel';
import { readInputs } from '../src/excel/reading/readInputs';
import { createLocalExcel } from '../src/host';
import { mutationsOf, type Mutation } from './textMutations';
import { accountPlans, generatedWorkbook } from './generated';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    generated: { type: 'string' },
    sample: { type: 'string', default: '1' },
    seed: { type: 'string', default: '20201123' },
    profile: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
});

async function workbooks(): Promise<readonly RawWorkbook[]> {
  if (values.generated !== undefined) {
    const plans = fc.sample(accountPlans, { seed: Number(values.seed), numRuns: Number(values.generated) });
    return plans.map((plan) => generatedWorkbook(plan).raw);
  }
  const excel = await createLocalExcel({
    xlsx: await readFile(positionals[0] ?? 'assets/samples/fengtai-2020.xlsx'),
  });
  const { raw } = await runIn(excel.Excel)(readInputs);
  return [raw];
}

interface Tally {
  made: number;
  alone: number;
  beside: number;
}

const tallies = new Map<string, Tally>();

/** Whether something is said of the place (warnings and hints count), that was not said before. */
function isFound(mutation: Mutation, before: ReadonlySet<string>, report?: Report): boolean {
  const { findings } = audit({ text: mutation.text, tags: [] }, report);
  return findings.some(
    ({ rule, start, end, quote }) =>
      !before.has(`${rule} ${quote}`) && start < mutation.end && Math.max(end, start + 1) > mutation.start,
  );
}

function said(text: string, report?: Report): ReadonlySet<string> {
  return new Set(audit({ text, tags: [] }, report).findings.map(({ rule, quote }) => `${rule} ${quote}`));
}

for (const raw of await workbooks()) {
  const { publication } = composeReport(
    validate(raw, values.profile === undefined ? {} : { profile: values.profile }),
  );
  if (publication === undefined) continue;
  const report: Report = { publication, tagOf: ({ id }) => id };
  const text = plainText(publication.items.filter((item): item is Block => item.kind !== 'table'));
  const [alone, beside] = [said(text), said(text, report)];
  console.log(
    `Text of ${String(text.length)} characters; findings before: ${String(alone.size)} alone, ${String(beside.size)} beside the workbook.`,
  );
  for (const [index, mutation] of mutationsOf(text).entries()) {
    if (index % Number(values.sample) !== 0) continue;
    const tally = tallies.get(mutation.kind) ?? { made: 0, alone: 0, beside: 0 };
    tally.made += 1;
    if (isFound(mutation, alone)) tally.alone += 1;
    if (isFound(mutation, beside, report)) tally.beside += 1;
    else if (values.misses)
      console.log(`missed: ${mutation.kind} …${mutation.text.slice(mutation.start - 20, mutation.end + 10)}`);
    tallies.set(mutation.kind, tally);
  }
}

const share = (of: number, made: number): string => `${((100 * of) / made).toFixed(2)} %`;
for (const [kind, { made, alone, beside }] of tallies)
  console.log(
    `${kind}: ${String(made)} made, found alone ${share(alone, made)}, beside the workbook ${share(beside, made)}`,
  );
const all = [...tallies.values()].reduce((sum, one) => ({
  made: sum.made + one.made,
  alone: sum.alone + one.alone,
  beside: sum.beside + one.beside,
}));
console.log(
  `all: ${String(all.made)} made, found alone ${share(all.alone, all.made)}, beside the workbook ${share(all.beside, all.made)}`,
);
