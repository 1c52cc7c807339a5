import { expenditure } from '../../../../src/core/inputs/expenditure';
import { revenue } from '../../../../src/core/inputs/revenue';
import { threePublic } from '../../../../src/core/inputs/threePublic';
import { unit } from '../../../../src/core/inputs/unit';
import { runRules } from '../../../../src/core/rules';
import { expenditureTotalsAgree } from '../../../../src/core/rules/expenditureTotalsAgree';
import { purchasedServicesTotalAgrees } from '../../../../src/core/rules/purchasedServicesTotalAgrees';
import { revenueTotalsAgree } from '../../../../src/core/rules/revenueTotalsAgree';
import { threePublicTotalsAgree } from '../../../../src/core/rules/threePublicTotalsAgree';
import { emptied } from '../../sampleAccount';
import { accountWith } from '../ruleTester';

const fiscal = '一般公共预算财政拨款';
const inTenThousands = { table: unit, row: '金额单位', to: '万元' };

/** Twenty sections with a total row and a total column; `corner` is where the two meet. */
function run(corner: unknown, basic: unknown = 20, more: readonly (typeof inTenThousands)[] = []) {
  const items = Array.from({ length: 20 }, (_, index) => [
    `201${String(index + 10)}`,
    '群众团体事务',
    fiscal,
    1,
    2,
    0,
    0,
    0,
    '',
    '',
    3,
  ]);
  const total = ['', '合计', '', basic, 40, 0, 0, 0, '', '', corner];
  const account = accountWith([{ table: expenditure, rows: [total, ...items] }, ...more]);
  return runRules(account, [expenditureTotalsAgree]);
}

test('in yuan the corner is held against all details', () => {
  expect(run(60).summary).toMatchObject({ due: 26, tied: 26 });
  const [finding] = run(61).findings;
  expect(finding?.culprits).toEqual(['支出明细!K2']);
  expect(finding?.message.zh).toContain('由 40 个单元格算出');
});

test('in 万元 it is held against the parts stated beside it, of which only a few are rounded', () => {
  const parts = (corner: number) => run(corner, 20, [inTenThousands]);
  expect(parts(60).summary).toMatchObject({ due: 26, tied: 26 });
  expect(parts(60.01).summary).toMatchObject({ rounding: 1, refuted: 0 });
  expect(parts(60.13).findings[0]?.culprits).toEqual(['支出明细!K2']);
  expect(parts(60.13).findings[0]?.message.zh).toContain('计算：20 + 40 = 60。');
});

test('a wrong part is found where its details and the corner both miss it', () => {
  const { findings, summary } = run(60, 21, [inTenThousands]);
  expect(summary.refuted).toBe(2);
  expect(findings.map(({ cells, culprits }) => [cells, culprits])).toEqual([
    [['支出明细!D2', '支出明细!K2'], ['支出明细!D2']],
  ]);
  expect(findings[0]?.message.zh).toBe(
    '支出明细!D2（合计 › 基本支出）填的是 21，应为 20：改正后，“支出合计与明细一致”的 2 处不符全部相符。支出明细!D2 为 21.00 万元，按明细计算为 20.00 万元；支出明细!K2 为 60.00 万元，按明细计算为 61.00 万元。请核对后由您更正。',
  );
});

test('a stated total that could not be read is not checked', () => {
  const { findings, summary } = run(60, '六十');
  expect(summary).toMatchObject({ due: 26, tied: 25, notChecked: 1 });
  expect(findings[0]?.cells).toEqual(['支出明细!D2']);
});

describe('a total that is left blank', () => {
  const run = (...changes: Parameters<typeof accountWith>[0]) =>
    runRules(accountWith(changes), [
      expenditureTotalsAgree,
      revenueTotalsAgree,
      threePublicTotalsAgree,
      purchasedServicesTotalAgrees,
    ]);
  const allDue = run().summary.due;

  test('in a column that other rows use is due and not checked, with its place', () => {
    const { findings, summary } = run({ table: revenue, row: '20132', column: '本年收入合计', to: '' });
    expect(summary).toMatchObject({ due: allDue, notChecked: 1, refuted: 0 });
    expect(findings.map(({ severity, verdict, cells }) => [severity, verdict, cells])).toEqual([
      ['hint', 'notChecked', ['收入明细!K3']],
    ]);
  });

  test('in a row of totals that other columns use is due and not checked', () => {
    const { findings, summary } = run({ table: expenditure, row: '合计', column: '项目支出', to: '' });
    expect(summary).toMatchObject({ due: allDue, notChecked: 1 });
    expect(findings[0]?.cells).toEqual(['支出明细!E2']);
  });

  test('beside details without an amount is not due', () => {
    const { summary } = run(
      { table: revenue, row: '20132', column: '一般公共预算财政拨款', to: 0 },
      { table: revenue, row: '20132', column: '本年收入合计', to: '' },
    );
    expect(summary).toMatchObject({ due: allDue - 1, notChecked: 0 });
  });

  test('in a column that no row uses is not due', () => {
    const { summary } = run(...emptied(revenue, '本年收入合计'));
    expect(summary.due).toBeLessThan(allDue);
    expect(summary.notChecked).toBe(0);
  });

  test('in a form is due where another total of its row is stated', () => {
    const { summary } = run({ table: threePublic, row: '合计', column: '年初预算数', to: '' });
    expect(summary).toMatchObject({ due: allDue, notChecked: 1 });
    const columns = ['年初预算数', '决算数', '上年决算数'];
    const unused = columns.map((column) => ({ table: threePublic, row: '合计', column, to: '' }));
    expect(run(...unused).summary.notChecked).toBe(0);
  });
});

test('the parts of an unread statement are its details', () => {
  expect(run(60, '二十', [inTenThousands]).summary).toMatchObject({ due: 26, tied: 25, notChecked: 1 });
});
