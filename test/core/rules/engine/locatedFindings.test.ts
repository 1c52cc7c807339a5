import { cell, total, type Cell } from '../../../../src/core/expression';
import { runRules, type Rule } from '../../../../src/core/rules';
import type { RelationCheck } from '../../../../src/core/rules/engine/rule';
import { at, sampleCell } from '../../expression/sampleCell';
import { sampleAccount } from '../../sampleAccount';
import { expectSound } from '../ruleTester';

const exact = (value: string, name: string): Cell => ({
  ...sampleCell(value, { digits: 0, ref: at(name, '其他金额') }),
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

function rule(id: string, ...checks: readonly RelationCheck[]): Rule {
  return {
    id,
    catalogue: 'K1',
    severity: 'error',
    title: { zh: '合计相符', en: 'Totals agree' },
    basis: 'test',
    messages: { refuted: { zh: '{place} 为 {left}。', en: '{place} is {left}.' } },
    checks: () => checks,
  };
}

const [a, c, beside] = [exact('1', 'A1'), exact('3', 'A3'), exact('3', 'B2')];
const wrong = exact('12', 'A2');
const row = equal(exact('5', 'B1'), wrong, beside);
const column = equal(exact('6', 'B3'), a, wrong, c);
const run = (...rules: readonly Rule[]) => runRules(sampleAccount(), rules);

test('a row and a column that one cell fails are one finding: what it holds, what it should read, what that puts right', () => {
  const { findings, summary } = run(rule('totals', row, column));
  expect(summary).toMatchObject({ refuted: 2, errors: 1 });
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    rule: 'totals',
    severity: 'error',
    verdict: 'refuted',
    cells: ['其他金额!A2', '其他金额!B1', '其他金额!B3'],
    culprits: ['其他金额!A2'],
  });
  expect(findings[0]?.message).toEqual({
    zh: '其他金额!A2（A2）填的是 12，应为 2：改正后，“合计相符”的 2 处不符全部相符。其他金额!B1 为 5 分，按明细计算为 15 分；其他金额!B3 为 6 分，按明细计算为 16 分。请核对该单元格。',
    en: '其他金额!A2 (A2) holds 12 and should read 2: then the 2 differences under "Totals agree" are gone. 其他金额!B1 states 5 分, the details give 15 分; 其他金额!B3 states 6 分, the details give 16 分. Check this cell.',
  });
  expectSound(findings[0]);
});

test('of two rules that one cell fails each says so', () => {
  const { findings } = run(rule('rows', row), rule('columns', column));
  expect(findings.map(({ culprits }) => culprits)).toEqual([['其他金额!A2'], ['其他金额!A2']]);
  expect(findings[1]?.message).toEqual({
    zh: '其他金额!B3 为 6 分。其他金额!A2 填的是 12，如改为 2，各处即全部相符。',
    en: '其他金额!B3 is 6 分. 其他金额!A2 holds 12; if it read 2, everything would agree.',
  });
});

test('many relations are counted, and the first five told', () => {
  const others = Array.from({ length: 6 }, (_, index) => equal(exact('2', `C${String(index + 1)}`), wrong));
  const [finding] = run(rule('totals', ...others)).findings;
  expect(finding?.message.zh).toContain('6 处不符');
  expect(finding?.message.zh.match(/按明细计算为/g)).toHaveLength(5);
});

test('two faults of one rule are two findings', () => {
  const otherWrong = exact('9', 'D2');
  const other = [
    equal(exact('8', 'D3'), otherWrong),
    equal(exact('18', 'D4'), otherWrong, exact('10', 'D5')),
  ];
  const { findings } = run(rule('totals', row, other[0] ?? row, column, other[1] ?? row));
  expect(findings.map(({ culprits }) => culprits)).toEqual([['其他金额!A2'], ['其他金额!D2']]);
});

test('where two cells would each explain the relations, each relation is told', () => {
  const two = [equal(exact('5', 'B1'), wrong, a), equal(exact('5', 'B3'), wrong, a)];
  const { findings } = run(rule('totals', ...two));
  expect(findings.map(({ culprits }) => culprits)).toEqual([
    ['其他金额!A2', '其他金额!A1'],
    ['其他金额!A2', '其他金额!A1'],
  ]);
  expect(findings[0]?.message.zh).toBe('其他金额!B1 为 5 分。');
});

test('what may rightly differ accuses no cell', () => {
  const { findings } = run(rule('totals', row, { ...column, mayDiffer: true }));
  expect(findings.map(({ culprits }) => culprits)).toEqual([['其他金额!B1'], []]);
});
