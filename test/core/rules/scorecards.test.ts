import fc from 'fast-check';
import type { Account } from '../../../src/core/account';
import { address, Decimal, fixed, grouped } from '../../../src/core/expression';
import { expertScores } from '../../../src/core/inputs/expertScores';
import { indicators } from '../../../src/core/inputs/indicators';
import { projects } from '../../../src/core/inputs/projects';
import { rules, runRules } from '../../../src/core/rules';
import { expertTotalsAgree } from '../../../src/core/rules/expertTotalsAgree';
import type { Rows } from '../sampleTables';
import { cellsJudged } from './cellsJudged';
import { accountWith } from './ruleTester';

const seeded = { seed: 20201123, numRuns: 60 };

/** Scores in tenths: a row an indicator, a column each of the five experts. */
const scores = fc.array(fc.array(fc.nat(100), { minLength: 5, maxLength: 5 }), {
  minLength: 2,
  maxLength: 8,
});

const sumOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const points = (tenths: number): number => tenths / 10;
const meanOf = (tenths: readonly number[]): number =>
  Number(fixed(new Decimal(sumOf(tenths)).div(10 * tenths.length), 2));

/** The rows of an expert table with every total and mean stated. */
function tableOf(tenths: readonly (readonly number[])[]): Rows {
  const columns = [0, 1, 2, 3, 4].map((expert) => tenths.map((row) => row[expert] ?? 0));
  const items = tenths.map((row, index) => [
    ...['工会工作者人员经费', '决策', '立项', `指标${String(index)}`, 10],
    ...[...row.map(points), points(sumOf(row)), meanOf(row)],
  ]);
  const whole = sumOf(tenths.flat());
  const total = ['', '总分', '', '', 10 * tenths.length, ...columns.map((column) => points(sumOf(column)))];
  return [...items, [...total, points(whole), Number(fixed(new Decimal(whole).div(50), 2))]];
}

const changed = (rows: Rows, row: number, column: number, to: unknown): Rows =>
  rows.map((values, at) =>
    at === row ? values.map((value, place) => (place === column ? to : value)) : values,
  );

const run = (rows: Rows) => runRules(accountWith([{ table: expertScores, rows }]), [expertTotalsAgree]);

test('an expert table with its true totals and means has no finding', () => {
  fc.assert(
    fc.property(scores, (tenths) => {
      const { findings, summary } = run(tableOf(tenths));
      expect(findings).toEqual([]);
      expect(summary.due).toBe(2 * tenths.length + 8);
    }),
    seeded,
  );
});

test('one score typed wrong is one finding that names its cell and what it should read', () => {
  fc.assert(
    fc.property(scores, fc.nat(), fc.nat(4), fc.integer({ min: 1, max: 99 }), (tenths, pick, expert, by) => {
      const row = pick % tenths.length;
      const true_ = tenths[row]?.[expert] ?? 0;
      const wrong = points((true_ + by) % 101);
      const { findings } = run(changed(tableOf(tenths), row, 5 + expert, wrong));
      const cell = address({ sheet: '专家评分', row: row + 1, column: 5 + expert });
      const should = grouped(new Decimal(points(true_)));
      expect(findings.map(({ cells, culprits }) => [cells[0], culprits])).toEqual([[cell, [cell]]]);
      expect(findings[0]?.message.zh).toMatch(
        new RegExp(`填的是 ${grouped(new Decimal(wrong))}，应为 ${should}[：（]`),
      );
    }),
    seeded,
  );
});

test('one total typed wrong is one finding that names it', () => {
  fc.assert(
    fc.property(scores, fc.nat(), fc.integer({ min: 1, max: 99 }), (tenths, pick, by) => {
      const rows = tableOf(tenths);
      const stated = [
        ...tenths.map((_, row) => ({ row, column: 10 })),
        ...[4, 5, 6, 7, 8, 9, 10].map((column) => ({ row: tenths.length, column })),
      ];
      const { row, column } = stated[pick % stated.length] ?? { row: 0, column: 10 };
      const wrong = Number(rows[row]?.[column]) + points(by);
      const { findings } = run(changed(rows, row, column, Number(wrong.toFixed(1))));
      const cell = address({ sheet: '专家评分', row: row + 1, column });
      expect(findings.map(({ cells, culprits }) => [cells[0], culprits])).toEqual([[cell, [cell]]]);
    }),
    seeded,
  );
});

describe('a thousand projects with twelve indicators each', () => {
  const account = (count: number): Account => {
    const names = Array.from({ length: count }, (_, index) => `项目${String(index + 1)}`);
    const money = (amount: number) => [
      amount,
      amount,
      amount,
      '',
      '',
      '',
      '',
      '',
      '',
      amount,
      amount,
      amount,
    ];
    return accountWith([
      {
        table: projects,
        rows: names.map((name) => [
          name,
          '自评',
          '局',
          '处',
          '',
          '',
          ...money(1000),
          10,
          '',
          '',
          100,
          10,
          99,
        ]),
      },
      {
        table: indicators,
        rows: names.flatMap((name) =>
          Array.from({ length: 12 }, (_, index) => [
            index === 0 ? name : '',
            ['产出指标', '', '', '', '', '', '效益指标', '', '', '', '', '满意度指标'][index],
            index % 3 === 0 || index === 11 ? `类${String(index)}` : '',
            `指标${String(index)}`,
            ...['5次', '5次', 7.5, index === 5 ? 6.5 : 7.5, index === 5 ? '疫情影响' : ''],
          ]),
        ),
      },
    ]);
  };

  test('have relations in proportion to their number, and so have their cells', () => {
    const [few, many] = [cellsJudged(account(250)), cellsJudged(account(1000))];
    expect(many / few).toBeLessThan(4.5);
  });

  test('hang together: nothing is refuted but what concerns the department as a whole', () => {
    const { findings, summary } = runRules(account(1000), rules);
    expect(summary.due).toBeGreaterThan(40_000);
    expect(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
      'evaluatedWithinAllProjects',
      'scorecardRowsNameProjects',
      'scorecardRowsNameProjects',
      'scorecardRowsNameProjects',
      'scorecardRowsNameProjects',
    ]);
    expect(findings.length).toBeLessThan(12);
  });
});
