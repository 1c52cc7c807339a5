import { cell, cellsOf, total, type Cell } from '../../../../src/core/expression';
import { runRules, type Rule } from '../../../../src/core/rules';
import type { RelationCheck } from '../../../../src/core/rules/engine/rule';
import { at, blankCell, sampleCell } from '../../expression/sampleCell';
import { sampleAccount } from '../../sampleAccount';
import { expectSound } from '../ruleTester';

const exact = (value: string, name: string): Cell => ({
  ...sampleCell(value, { digits: 'exact', ref: at(name, '其他金额') }),
  path: `其他金额 › ${name}`,
});

function equal(left: Cell, ...right: readonly Cell[]): RelationCheck {
  return {
    kind: 'relation',
    relation: { comparison: 'equals', left: cell(left), right: total(right), reading: 'repeated' },
    measure: '分',
    slots: {},
  };
}

function rule(id: string, severity: Rule['severity'], ...checks: readonly RelationCheck[]): Rule {
  return {
    id,
    catalogue: 'K1',
    severity,
    title: { zh: `${id}相符`, en: `${id} agree` },
    why: { zh: '合计是各项之和。', en: 'A total is the sum of its items.' },
    basis: 'test',
    messages: { refuted: { zh: '{place} 为 {left}。', en: '{place} is {left}.' } },
    checks: () => checks,
  };
}

const run = (...rules: readonly Rule[]) => runRules(sampleAccount(), rules);

const [a, c, beside] = [exact('1000', 'A1'), exact('3000', 'A3'), exact('3', 'B2')];
const wrong = exact('2310', 'A2');
const row = equal(exact('2134', 'B1'), wrong, beside);
const column = equal(exact('6131', 'B3'), a, wrong, c);

test('what one cell explains is one finding, whatever the rules: what it holds and should read, the slip, and what that mends', () => {
  const { findings, summary } = run(rule('rows', 'warning', row), rule('columns', 'error', column));
  expect(summary).toMatchObject({ refuted: 2, errors: 1, warnings: 0 });
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    rule: 'columns',
    severity: 'error',
    verdict: 'refuted',
    cells: ['其他金额!A2', '其他金额!B1', '其他金额!B3'],
    culprits: ['其他金额!A2'],
    expected: '2,131',
    explanations: [
      { corrections: [{ cell: '其他金额!A2', held: '2,310', value: '2,131', slip: undefined }] },
    ],
  });
  expect(findings[0]?.message).toEqual({
    zh: '其他金额!A2（A2）填的是 2,310，应为 2,131：改正后，“rows相符、columns相符”的 2 处不符全部相符。其他金额!B1 为 2,134 分，按明细计算为 2,313 分；其他金额!B3 为 6,131 分，按明细计算为 6,310 分。请核对后由您更正。',
    en: '其他金额!A2 (A2) holds 2,310 and should read 2,131: then the 2 differences under "rows agree", "columns agree" are gone. 其他金额!B1 states 2,134 分, the details give 2,313 分; 其他金额!B3 states 6,131 分, the details give 6,310 分. Check, and correct it yourself.',
  });
  expectSound(findings[0]);
});

test('a column in the other money unit is told first, and that the unit of the workbook may be the one that is wrong', () => {
  const inYuan = (...cells: Parameters<typeof equal>): RelationCheck => ({
    ...equal(...cells),
    measure: '元',
  });
  const held = ['0.25', '0.3071', '0.1249'].map((value, index) => exact(value, `E${String(index + 2)}`));
  const stated = ['2507', '3078', '1256'].map((value, index) => exact(value, `F${String(index + 2)}`));
  const seven = exact('7', 'G1');
  const rows = stated.map((one, index) => inYuan(one, ...held.slice(index, index + 1), seven));
  const { findings } = run(
    rule('alone', 'error', equal(exact('9', 'H1'), exact('4', 'H2'))),
    rule('rows', 'error', ...rows),
  );
  expect(findings.map(({ rule: id }) => id)).toEqual(['rows', 'alone']);
  expect(findings[0]?.culprits).toEqual(['其他金额!E2', '其他金额!E3', '其他金额!E4']);
  expect(findings[0]?.message.zh).toContain(
    '这些金额像是都以另一个单位填报；如果别处也如此，请先核对“单位信息”的金额单位。',
  );
  expect(findings[0]?.message.en).toContain(
    'check the money unit in "单位信息" (unit) first. Check, and correct it',
  );
});

test('a blank cell is said to be blank', () => {
  const blank = { ...blankCell(at('A2', '其他金额')), path: '其他金额 › A2' };
  const [finding] = run(
    rule('rows', 'error', equal(exact('2134', 'B1'), blank, beside), equal(exact('6131', 'B3'), a, blank, c)),
  ).findings;
  expect(finding?.message.zh).toContain('其他金额!A2（A2）没有填，应为 2,131：');
  expect(finding?.message.en).toContain('其他金额!A2 (A2) is blank and should read 2,131:');
});

test('other cells that would explain it as well are named after the likeliest', () => {
  const second = exact('150', 'C2');
  const [finding] = run(
    rule(
      'rows',
      'error',
      equal(exact('2313', 'B1'), exact('2130', 'A2'), second, beside),
      equal(exact('2314', 'B3'), exact('2130', 'A9'), second, beside, exact('1', 'D1')),
    ),
  ).findings;
  expect(finding?.message.zh).toContain('也可能是其他金额!');
  expect(finding?.explanations.length).toBeGreaterThan(1);
});

test('many relations are counted, and the first five told', () => {
  const others = Array.from({ length: 6 }, (_, index) =>
    equal(exact('2131', `C${String(index + 1)}`), wrong),
  );
  const [finding] = run(rule('rows', 'error', ...others)).findings;
  expect(finding?.message.zh).toContain('6 处不符');
  expect(finding?.message.zh.match(/按明细计算为/g)).toHaveLength(5);
});

test('of a set of many cells the first five are told', () => {
  const held = Array.from({ length: 7 }, (_, index) =>
    exact(String(1000 * (index + 3)), `A${String(index + 1)}`),
  );
  const rows = held.map((one, index) =>
    equal(
      exact(String(137 * (index + 3)), `C${String(index + 1)}`),
      one,
      exact('0', `B${String(index + 1)}`),
    ),
  );
  const column = equal(exact(String(137 * 42), 'A9'), ...held);
  const others = equal(exact('0', 'B9'), ...rows.flatMap(({ relation }) => cellsOf(relation.right).slice(1)));
  const [finding] = run(rule('rows', 'error', ...rows, column, others)).findings;
  expect(finding?.message.zh).toContain(' 等 7 个单元格：');
  expect(finding?.explanations[0]?.corrections).toHaveLength(7);
});

test('a lone relation says what it always says, and names the cell where a telling slip singles it out', () => {
  const [plain] = run(
    rule('rows', 'error', equal(exact('2134', 'B1'), exact('2000', 'A2'), exact('130', 'B2'))),
  ).findings;
  expect(plain?.message.zh).toBe('其他金额!B1 为 2,134 分。');
  expect(plain).toMatchObject({ expected: '2,130 分', difference: '4 分' });
  const detail = exact('2134', 'A2');
  const [telling] = run(
    rule('rows', 'error', equal(exact('2143', 'B1'), detail), equal(exact('2134', 'C1'), detail)),
  ).findings;
  expect(telling?.message.zh).toBe(
    '其他金额!B1 为 2,143 分。其他金额!B1（B1）填的是 2,143，应为 2,134（像是相邻两位颠倒）。',
  );
});

test('about equally likely cells are all culprits while they are few, and none where they are many', () => {
  const twins = [exact('2130', 'A2'), exact('2130', 'A3')];
  const few = run(
    rule('rows', 'error', equal(exact('4265', 'B1'), ...twins), equal(exact('4265', 'B4'), ...twins)),
  ).findings;
  expect(few[0]?.culprits).toEqual(['其他金额!A2', '其他金额!A3']);
  const many = Array.from({ length: 8 }, (_, index) => exact('1111', `D${String(index + 1)}`));
  const told = run(
    rule(
      'rows',
      'error',
      equal(exact('9000', 'B1'), ...many, exact('1', 'E1')),
      equal(exact('9001', 'B4'), ...many, exact('2', 'E2')),
    ),
  ).findings;
  expect(told.flatMap(({ culprits }) => culprits)).toEqual([]);
});

test('a stated total that is left blank is told what it should read', () => {
  const blank = blankCell(at('A9', '其他金额'));
  const [hint] = run(rule('rows', 'error', equal(blank, a, c))).findings;
  expect(hint).toMatchObject({
    verdict: 'notChecked',
    explanations: [{ corrections: [{ cell: '其他金额!A9', held: '', value: '4,000', slip: 'leftBlank' }] }],
  });
});
