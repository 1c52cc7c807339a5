import { expenditure } from '../../../../src/core/inputs/expenditure';
import { unit } from '../../../../src/core/inputs/unit';
import { runRules } from '../../../../src/core/rules';
import { expenditureTotalsAgree } from '../../../../src/core/rules/expenditureTotalsAgree';
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
    '支出明细!D2（合计 › 基本支出）填的是 21，应为 20：改正后，“支出合计与明细一致”的 2 处不符全部相符。支出明细!D2 为 21.00 万元，按明细计算为 20.00 万元；支出明细!K2 为 60.00 万元，按明细计算为 61.00 万元。请核对该单元格。',
  );
});

test('a stated total that could not be read is not checked; one left empty is not due', () => {
  const { findings, summary } = run('', '六十');
  expect(summary).toMatchObject({ due: 25, tied: 24, notChecked: 1 });
  expect(findings[0]?.cells).toEqual(['支出明细!D2']);
});

test('the parts of an unread statement are its details', () => {
  expect(run(60, '二十', [inTenThousands]).summary).toMatchObject({ due: 26, tied: 25, notChecked: 1 });
});
