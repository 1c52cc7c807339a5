// Seeds one slip at a time into every number of a sample and reports which are found, and whether the true cell is named.
import { readFile } from 'node:fs/promises';
import { readAccount, type Account } from '../src/core/account';
import { validate } from '../src/core';
import { address, type Cell } from '../src/core/expression';
import { profiles } from '../src/core/profiles';
import { runIn } from '../src/excel';
import { readInputs } from '../src/excel/reading/readInputs';
import { createLocalExcel } from '../src/host';
import { faultKinds, withFault, type FaultKind } from './faults';

/** Every number cell of the account, sources and statements. */
function numbersOf(account: Account): readonly Cell[] {
  const rows = [
    ...[...account.lists.values()].flatMap(({ items, stated }) => [
      ...items,
      ...stated.map(({ row }) => row),
    ]),
    ...[...account.forms.values()].flatMap((form) => [...form.values()]),
    ...account.cards.values(),
  ];
  return rows
    .flatMap(({ numbers }) => [...numbers.values()])
    .filter(({ content }) => content.kind === 'number');
}

interface Tally {
  seeded: number;
  found: number;
  first: number;
  firstThree: number;
}

const file = process.argv[2] ?? 'assets/samples/fengtai-2020.xlsx';
const excel = await createLocalExcel({ xlsx: await readFile(file) });
const { raw } = await runIn(excel.Excel)(readInputs);
const { account } = readAccount(
  raw,
  profiles.map(({ policy }) => policy),
);
if (account === undefined) throw new Error(`${file} cannot be read`);
const clean = new Set(validate(raw).validation.findings.map(({ message }) => message.en));
const uncovered = new Map<string, string[]>();
const tallies = new Map<FaultKind, Tally>();

for (const cell of numbersOf(account)) {
  for (const kind of faultKinds) {
    const faulty = withFault(raw, cell, kind);
    if (faulty === undefined) continue;
    const { findings, readProblems } = validate(faulty).validation;
    const told = findings.filter(({ severity, message }) => severity !== 'hint' && !clean.has(message.en));
    const culprits = told.flatMap((finding) => finding.culprits);
    const ranked = [...new Set(culprits)].sort(
      (a, b) => culprits.filter((c) => c === b).length - culprits.filter((c) => c === a).length,
    );
    const place = ranked.indexOf(address(cell.ref));
    const tally = tallies.get(kind) ?? { seeded: 0, found: 0, first: 0, firstThree: 0 };
    tallies.set(kind, tally);
    tally.seeded += 1;
    if (told.length + readProblems.length > 0) tally.found += 1;
    else uncovered.set(cell.path, [...(uncovered.get(cell.path) ?? []), kind.name]);
    if (place === 0) tally.first += 1;
    if (place >= 0 && place < 3) tally.firstThree += 1;
  }
}

const share = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(1)} %`;
console.log(`${file}: one slip at a time`);
for (const [{ name }, { seeded, found, first, firstThree }] of tallies) {
  console.log(
    `${name.padEnd(20)} seeded ${String(seeded)}, found ${share(found, seeded)}, true cell first ${share(first, seeded)}, among three ${share(firstThree, seeded)}`,
  );
}
console.log(`Cells of which some slip is not found (${String(uncovered.size)}):`);
for (const [path, kinds] of uncovered) console.log(`  ${path}: ${kinds.join(', ')}`);
