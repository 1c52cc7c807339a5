import fc from 'fast-check';
import type { Account } from '../../../src/core/account';
import { address, Decimal, grouped } from '../../../src/core/expression';
import { carryOver } from '../../../src/core/inputs/carryOver';
import { economic } from '../../../src/core/inputs/economic';
import { expenditure } from '../../../src/core/inputs/expenditure';
import { otherAmounts } from '../../../src/core/inputs/otherAmounts';
import { procurement } from '../../../src/core/inputs/procurement';
import { revenue } from '../../../src/core/inputs/revenue';
import type { InputTable } from '../../../src/core/inputs/table';
import { threePublic } from '../../../src/core/inputs/threePublic';
import { rules, runRules } from '../../../src/core/rules';
import { weightsAsRecommended } from '../../../src/core/rules/weightsAsRecommended';
import { sampleAccount, type SampleChange } from '../sampleAccount';
import { correctAccount, items, type Item } from './correctAccount';
import { cellsJudged } from './cellsJudged';
import { accountWith, expectSound } from './ruleTester';

const seeded = { seed: 20201123, numRuns: 40 };

test('rules are listed once, sorted by their names', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
});

test('the two languages of a message have the same slots, and each rule names its basis', () => {
  for (const { messages, basis, id } of rules) {
    const slots = (words: string) =>
      [...new Set([...words.matchAll(/\{(\w+)[^}]*\}/g)].map(([, name]) => name))].sort();
    expect([id, slots(messages.refuted.en)]).toEqual([id, slots(messages.refuted.zh)]);
    expect(basis).not.toBe('');
  }
});

/** Published forms, the sample's among them, depart from the recommended weights: the one hint there is. */
const asPublished = [weightsAsRecommended.id];

test('the sample has no finding but the hint on its weights, and everything due was checked', () => {
  const { findings, summary } = runRules(sampleAccount(), rules);
  expect(findings.map(({ rule }) => rule)).toEqual(asPublished);
  expect(summary.due).toBeGreaterThan(900);
  expect(summary).toMatchObject({ tied: summary.due - 1, notChecked: 0, errors: 0, warnings: 0, hints: 1 });
});

test('an unread amount leaves what depends on it unchecked, with its place, and nothing refuted', () => {
  const account = sampleAccount([{ table: expenditure, row: '20805', column: '基本支出', to: '#REF!' }]);
  const { findings, summary } = runRules(account, rules);
  expect(findings.filter(({ verdict }) => verdict === 'refuted').map(({ rule }) => rule)).toEqual(
    asPublished,
  );
  expect(summary.notChecked).toBeGreaterThan(10);
  const hints = findings.filter(({ verdict }) => verdict === 'notChecked');
  expect(hints.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['grandTotalsAgree', 'expenditureTotalsAgree', 'narrativeQuotesTables']),
  );
  for (const { cells, message } of hints) {
    expect(cells).toEqual(['支出明细!D8']);
    expect(message.zh).toContain('支出明细!D8未能读取');
  }
});

describe('many faults at once', () => {
  const changes: readonly SampleChange[] = [
    { table: revenue, row: '20129', column: '本年收入合计', to: 1 },
    { table: revenue, row: '20132', column: '一般公共预算财政拨款', to: -12600 },
    { table: expenditure, row: '合计', column: '项目支出', to: '5' },
    { table: expenditure, row: '20132', column: '变动原因', to: '' },
    { table: expenditure, row: '20136', column: '年初预算数', to: 2000 },
    { table: carryOver, row: '其他资金', column: '年末结转和结余', to: 'x' },
    { table: economic, row: '30201', column: '一般公共预算财政拨款', to: '' },
    { table: threePublic, row: '合计', column: '决算数', to: 9 },
    { table: otherAmounts, row: '机关运行经费', to: 990000 },
    { table: procurement, row: '授予小微企业合同金额', to: 10000001 },
  ];
  const { findings, summary } = runRules(sampleAccount(changes), rules);

  test('each is found, in whole sentences with cells that exist', () => {
    expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThan(10);
    for (const finding of findings) expectSound(finding, changes);
  });

  test('the ledger adds up', () => {
    const { due, tied, rounding, refuted, notChecked, errors, warnings, hints } = summary;
    expect(tied + rounding + refuted + notChecked).toBe(due);
    expect(errors + warnings + hints).toBe(findings.length);
  });
});

/** Where totals stand in a table of a correct account: its stated rows, and its total columns. */
function statedCells(changes: readonly SampleChange[], table: InputTable, columns: readonly number[]) {
  const change = changes.find((one) => one.table === table);
  const rows = change !== undefined && 'rows' in change ? change.rows : [];
  const isItem = (row: number) => /^\d{7}$|^30101$|^$/.test(String(rows[row]?.[0])) && row > 0;
  const totalColumn = table === carryOver || table === economic ? -1 : 10;
  return rows.flatMap((_, row) =>
    columns
      .filter((column) => !isItem(row) || column === totalColumn)
      .map((column) => ({ table, row, column })),
  );
}

interface Place {
  readonly table: InputTable;
  readonly row: number;
  readonly column: number;
}

function withOneChanged(changes: readonly SampleChange[], { table, row, column }: Place, byFen: number) {
  const changedBy = (before: unknown) => (Math.round(Number(before) * 100) + byFen) / 100;
  const written = (value: unknown) => grouped(new Decimal(Number(value)));
  const found = changes.find((change) => change.table === table);
  const before = found !== undefined && 'rows' in found ? found.rows[row]?.[column] : undefined;
  const faulty = changes.map((change) => {
    if (change.table !== table || !('rows' in change)) return change;
    const rows = change.rows.map((values, at) =>
      at === row ? values.map((value, place) => (place === column ? changedBy(value) : value)) : values,
    );
    return { ...change, rows };
  });
  const cell = address({ sheet: table.name, row: row + 1, column });
  return { faulty, cell, before: written(before), holds: written(changedBy(before)) };
}

function withOneTotalChanged(changes: readonly SampleChange[], pick: number, byFen: number) {
  const cells = [
    ...statedCells(changes, expenditure, [3, 4, 5, 6, 7, 8, 10]),
    ...statedCells(changes, revenue, [2, 3, 4, 5, 6, 7, 8, 9, 10]),
    ...statedCells(changes, carryOver, [3, 4]),
    ...statedCells(changes, economic, [2]),
  ];
  return withOneChanged(changes, cells[pick % cells.length]!, byFen);
}

test('correct accounts with every total stated give no refuted relation', () => {
  fc.assert(
    fc.property(items, fc.nat(1_000_000_000), (own, carried) => {
      const { findings, summary } = runRules(accountWith(correctAccount(own, carried)), rules);
      expect(findings.filter(({ verdict }) => verdict !== 'notChecked')).toEqual([]);
      expect(summary).toMatchObject({ refuted: 0, rounding: 0 });
    }),
    seeded,
  );
});

test('one stated total changed by any amount is an error that names its cell, and only it', () => {
  fc.assert(
    fc.property(items, fc.nat(), fc.integer({ min: 1, max: 1_000_000_000 }), (own, pick, byFen) => {
      const { faulty, cell } = withOneTotalChanged(correctAccount(own, 500), pick, byFen);
      const { findings } = runRules(accountWith(faulty), rules);
      const errors = findings.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ cells, culprits }) => [cells[0], culprits])).toEqual([[cell, [cell]]]);
    }),
    seeded,
  );
});

test('one detail changed by any amount is the culprit of every error', () => {
  fc.assert(
    fc.property(items, fc.nat(), fc.integer({ min: 1, max: 1_000_000_000 }), (own, pick, byFen) => {
      const changes = correctAccount(own, 500);
      const levels = changes.flatMap((change) =>
        change.table === expenditure && 'rows' in change ? change.rows : [],
      );
      const row = levels.length - 1 - (pick % own.length);
      const place = { table: expenditure, row, column: 3 + (pick % 2) };
      const { faulty, cell, before, holds } = withOneChanged(changes, place, byFen);
      const { findings, summary } = runRules(accountWith(faulty), rules);
      const errors = findings.filter(({ severity }) => severity === 'error');
      expect(summary.refuted).toBeGreaterThan(3);
      expect(new Set(errors.map((error) => error.rule)).size).toBe(errors.length);
      for (const { culprits, message } of errors) {
        expect(culprits).toEqual([cell]);
        expect(message.zh).toMatch(new RegExp(`${cell}(（.*）| )填的是 ${holds}，应为 ${before}[：（]`));
      }
    }),
    seeded,
  );
});

describe('a large account', () => {
  const large = (count: number): Account => {
    const own: readonly Item[] = Array.from({ length: count }, (_, index) => ({
      code: `2${String(index + 10_000).padStart(6, '0')}`,
      basic: 100 + index,
      project: 7,
    }));
    return accountWith(correctAccount(own, 500));
  };

  test('has relations in proportion to its rows, and so have their cells', () => {
    const [few, many] = [cellsJudged(large(500)), cellsJudged(large(3000))];
    expect(many / few).toBeLessThan(6.5);
  });
});
