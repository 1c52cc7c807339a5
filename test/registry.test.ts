import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { figureFamilies } from '../src/core/figures';
import { inputTables } from '../src/core/inputs';
import { profiles } from '../src/core/profiles';
import { rules } from '../src/core/rules';
import { catalogueEntries } from '../src/core/rules/ledger';
import { sheetDefinitions } from '../src/core/sheets';
import { chartDefinitions } from '../src/core/sheets/charts';

const core = join(__dirname, '..', 'src', 'core');

/** The files of a folder that declare something: those that call `define…(`. */
function declaring(folder: string, call: RegExp): readonly string[] {
  return readdirSync(join(core, folder))
    .filter((name) => name.endsWith('.ts') && call.test(readFileSync(join(core, folder, name), 'utf8')))
    .map((name) => basename(name, '.ts'))
    .filter((name) => name !== 'define' && name !== 'index');
}

const kinds = [
  {
    what: 'figure',
    folder: 'figures',
    call: /defineFigure[<(]/,
    listed: figureFamilies.map(({ id }) => id),
    list: 'figures/families.ts',
  },
  {
    what: 'rule',
    folder: 'rules',
    call: /defineRule\(/,
    listed: rules.map(({ id }) => id),
    list: 'rules/index.ts',
  },
  {
    what: 'sheet',
    folder: 'sheets/tables',
    call: /defineSheets?\(/,
    listed: sheetDefinitions.map(({ id }) => id),
    list: 'sheets/tables/index.ts',
  },
  {
    what: 'chart',
    folder: 'sheets/charts',
    call: /defineChart\(/,
    listed: chartDefinitions.map(({ id }) => id),
    list: 'sheets/charts/index.ts',
  },
  {
    what: 'input table',
    folder: 'inputs',
    call: /shape: '(list|form|card)'/,
    listed: inputTables.map(({ id }) => id),
    list: 'inputs/index.ts',
  },
];

describe('the registry refuses what is half added', () => {
  test.each(kinds)(
    'every $what file is listed in $list, by its file name, once',
    ({ folder, call, listed, list }) => {
      const files = declaring(folder, call).filter((name) => name !== 'table');
      for (const file of files)
        expect(`${file}: ${listed.includes(file) ? 'listed' : `add it to src/core/${list}`}`).toBe(
          `${file}: listed`,
        );
      expect([...listed].sort()).toEqual([...files].sort());
      expect(new Set(listed).size).toBe(listed.length);
    },
  );

  test.each(kinds)('every $what exports its own id', ({ folder, listed }) => {
    for (const id of listed) {
      const text = readFileSync(join(core, folder, `${id}.ts`), 'utf8');
      expect(`${id}: ${new RegExp(`export const ${id}\\b`).test(text) ? 'exported' : 'not exported'}`).toBe(
        `${id}: exported`,
      );
    }
  });

  test.each(kinds)('every $what has a test', ({ folder, listed }) => {
    const tests = testTexts(join(__dirname, 'core', folder.split('/')[0]!));
    for (const id of listed)
      expect(
        `${id}: ${tests.some((text) => text.includes(id)) ? 'tested' : `no test in test/core/${folder} names it`}`,
      ).toBe(`${id}: tested`);
  });

  test('every figure, rule, sheet, chart, table and profile cites its basis', () => {
    const all = [
      ...figureFamilies,
      ...rules,
      ...sheetDefinitions,
      ...chartDefinitions,
      ...inputTables,
      ...profiles,
    ];
    for (const one of all) expect(one.basis.length).toBeGreaterThan(3);
  });

  test.each(rules.map(({ id, catalogue }) => [id, catalogue] as const))(
    'the rule %s is due in a profile, under its catalogue entry %s',
    (id, catalogue) => {
      const isDue = profiles.some(({ due }) => due[catalogue].includes(id));
      expect(`${id}: ${isDue ? 'due' : `add it under ${catalogue} to the due rules of a profile`}`).toBe(
        `${id}: due`,
      );
    },
  );

  test.each(catalogueEntries)('the catalogue entry %s has a rule that every profile demands', (entry) => {
    for (const { policy, due } of profiles) expect([policy.id, due[entry]]).not.toEqual([policy.id, []]);
  });

  test('a profile names a rule once under one entry', () => {
    for (const { due } of profiles)
      for (const named of Object.values(due)) expect(named).toEqual([...new Set(named)]);
  });

  test('every title and message is in both languages', () => {
    const texts = [
      ...figureFamilies.map(({ title }) => title),
      ...rules.flatMap(({ title, why, messages }) => [title, why, ...Object.values(messages)]),
      ...[...sheetDefinitions, ...chartDefinitions].map(({ name }) => name),
      ...inputTables.map(({ purpose }) => purpose),
    ];
    for (const { zh, en } of texts) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[a-z]/i);
      expect(en).not.toMatch(/\p{Script=Han}{6,}/u);
    }
  });
});

function testTexts(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}
