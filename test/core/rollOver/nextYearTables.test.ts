import fc from 'fast-check';
import { accountPlans, generatedWorkbook } from '../../../bench/generated';
import { validate } from '../../../src/core';
import type { Account, RawWorkbook } from '../../../src/core/account';
import { nextYearTables, type BegunTable } from '../../../src/core/rollOver';
import { inputTables } from '../../../src/core/inputs';
import { carryOver } from '../../../src/core/inputs/carryOver';
import { expenditure } from '../../../src/core/inputs/expenditure';
import { otherAmounts } from '../../../src/core/inputs/otherAmounts';
import { priorYear } from '../../../src/core/inputs/priorYear';
import { stateAssets } from '../../../src/core/inputs/stateAssets';
import type { InputTable } from '../../../src/core/inputs/table';
import { threePublic } from '../../../src/core/inputs/threePublic';
import { unit } from '../../../src/core/inputs/unit';
import { templateSheets } from '../../../src/core/template';
import { sampleAccount } from '../sampleAccount';
import { withSettings } from '../withSettings';

/** The template with the tables begun, as the next year's workbook holds it. */
function workbookOf(tables: readonly BegunTable[], profileId: string): RawWorkbook {
  const sheets = templateSheets(profileId, (table) => begunIn(tables, table)?.rows.length ?? 0);
  return new Map(
    inputTables.map((table) => {
      const { rows, table: place } = sheets.find(({ name }) => name === table.name)!;
      const values = rows.slice(place!.area.row).map((row): unknown[] => [...row]);
      const begun = begunIn(tables, table);
      begun?.rows.forEach((row, down) => {
        row.forEach((entry, across) => (values[down + 1]![begun.firstColumn + across] = entry));
      });
      return [table, { sheet: table.name, row: 0, column: 0, values }];
    }),
  );
}

function begunIn(tables: readonly BegunTable[], table: InputTable): BegunTable | undefined {
  return tables.find((begun) => begun.table === table);
}

/** What the tables hold, row by row, blanks left out. */
function entriesIn(account: Account, table: InputTable): readonly (readonly (string | number)[])[] {
  const begun = begunIn(nextYearTables(account), table);
  return (begun?.rows ?? []).map((row) => row.filter((entry) => entry !== ''));
}

describe('the workbook of the next year', () => {
  test('is that of the same body, a year on; posts go over, staff does not', () => {
    expect(entriesIn(sampleAccount(), unit).flat()).toEqual(
      expect.arrayContaining(['北京市丰台区总工会', 2021, '元', 'beijing-2020']),
    );
    const staff = nextYearTables(sampleAccount())[0]!.rows.at(unit.fields.indexOf(unit.by.adminStaff));
    expect(staff).toEqual(['']);
    const own = validate(withSettings({ lineSpacing: 30 })).readable!.account;
    expect(entriesIn(own, unit).flat()).toContain('30');
  });

  test('has the final figures of this year as those of the prior year, exact to the fen', () => {
    const finals = entriesIn(sampleAccount(), priorYear);
    expect(finals.slice(0, 4)).toEqual([[25458521], [24857100], [25458521], [25350921]]);
    expect(finals.map((row) => row.map((entry) => typeof entry))).toEqual(
      priorYear.rows.map(() => ['number']),
    );
    expect(entriesIn(sampleAccount(), threePublic).flat()).toHaveLength(4);
  });

  test('has them in the workbook’s own unit, whatever the unit of print', () => {
    const account = sampleAccount();
    const printedInYuan = {
      ...account,
      money: '万元',
      policy: { ...account.policy, printedMoney: '元' },
    } as const;
    expect(entriesIn(printedInYuan, priorYear)[0]).toEqual([25458521]);
  });

  test('opens with what this year closed with', () => {
    const closed = sampleAccount([{ table: carryOver, rows: [['', '', '其他资金', 107600, 1234.5]] }]);
    expect(entriesIn(closed, carryOver)).toEqual([['其他资金', 1234.5]]);
  });

  test('brings the names of codes up to date where they were those of this year', () => {
    const of2019 = [
      { table: unit, row: '决算年度', to: 2019 },
      { table: expenditure, row: '20805', column: '科目名称', to: '行政事业单位离退休' },
      { table: expenditure, row: '22102', column: '科目名称', to: '本单位的叫法' },
    ];
    const names = entriesIn(sampleAccount(of2019), expenditure).map(([, name]) => name);
    expect(names).toContain('行政事业单位养老支出');
    expect(names).toContain('本单位的叫法');
  });

  test('has no other amount: not one in any list, nor of assets or other matters', () => {
    const tables = nextYearTables(sampleAccount());
    const numbers = tables
      .filter(({ table }) => table.shape === 'list' && table !== carryOver)
      .flatMap(({ rows }) => rows.flat())
      .filter((entry) => typeof entry === 'number');
    expect(numbers).toEqual([]);
    expect([otherAmounts, stateAssets].map((table) => begunIn(tables, table))).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('a workbook begun from any correct account', () => {
  test('can be read at once, and says of last year what last year’s workbook says', () => {
    const about = ['priorYearAgreesWithLastYear', 'openingBalancesCarriedOver'];
    fc.assert(
      fc.property(accountPlans, (plan) => {
        const { raw } = generatedWorkbook(plan);
        const { readable } = validate(raw);
        const tables = nextYearTables(readable!.account);
        const next = validate(workbookOf(tables, readable!.profile.policy.id), { priorYear: raw });
        expect(next.validation.readProblems).toEqual([]);
        expect(next.validation.year).toBe(readable!.account.year + 1);
        const ledger = next.validation.ledger.filter(({ rule }) => about.includes(rule));
        expect(ledger.map(({ refuted }) => refuted)).toEqual([0, 0]);
        // What was left blank, or crossed out by a dash, is left blank again and cannot be compared.
        if (plan.writing === 0) expect(ledger.map(({ notChecked }) => notChecked)).toEqual([0, 0]);
        expect(ledger.reduce((due, entry) => due + entry.due, 0)).toBeGreaterThan(4);
      }),
      { seed: 20211123, numRuns: 60 },
    );
  });
});
