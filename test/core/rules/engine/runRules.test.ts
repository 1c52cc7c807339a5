import { cell, constant, ratio, total, type Cell } from '../../../../src/core/expression';
import { runRules, type Finding, type Rule } from '../../../../src/core/rules';
import type { Check } from '../../../../src/core/rules/engine/rule';
import { at, blankCell, sampleCell, unreadCell } from '../../expression/sampleCell';
import { sampleAccount } from '../../sampleAccount';

const account = sampleAccount();

function rule(id: string, checks: readonly Check[], severity: Rule['severity'] = 'error'): Rule {
  return {
    id,
    catalogue: 'K1',
    severity,
    title: { zh: '合计相符', en: 'Totals agree' },
    basis: 'test',
    why: { zh: '合计是各项之和。', en: 'A total is the sum of its items.' },
    messages: { refuted: { zh: '{place}：{left}、{right}。', en: '{place}: {left}, {right}.' } },
    checks: () => checks,
  };
}

function equal(left: Cell, ...right: readonly Cell[]): Check {
  return {
    kind: 'relation',
    relation: { comparison: 'equals', left: cell(left), right: total(right), reading: 'printed' },
    measure: '万元',
    slots: {},
  };
}

function printed(value: string, name: string): Cell {
  return sampleCell(value, { digits: 2, ref: at(name) });
}

const tied = equal(printed('3.00', 'A1'), printed('1.00', 'A2'), printed('2.00', 'A3'));
const rounded = (row: number) =>
  equal(
    printed('3.01', `B${String(row)}`),
    printed('1.00', `C${String(row)}`),
    printed('2.00', `D${String(row)}`),
  );
const refuted = equal(printed('4.00', 'E1'), printed('1.00', 'E2'), printed('2.00', 'E3'));
const unread = equal(printed('4.00', 'F1'), unreadCell('abc', at('F2')));
const fact = (holds: boolean): Check => ({
  kind: 'fact',
  holds,
  cells: [printed('1.00', 'G1')],
  slots: { left: '1', right: '2' },
});

test('the four verdicts add up to what was due, and findings are counted by severity', () => {
  const checks = [tied, rounded(1), rounded(2), refuted, unread, fact(true), fact(false)];
  const { findings, summary } = runRules(account, [rule('a', checks)]);
  expect(summary).toEqual({
    due: 7,
    tied: 2,
    rounding: 2,
    refuted: 2,
    notChecked: 1,
    errors: 2,
    warnings: 0,
    hints: 2,
  });
  expect(findings.map(({ verdict }) => verdict)).toEqual(['refuted', 'refuted', 'rounding', 'notChecked']);
});

test('errors come first, then warnings, then hints, each in the order of the rules', () => {
  const missing = (row: string) =>
    equal(printed('4.00', `E${row}`), printed('1.00', `F${row}`), printed('2.00', `G${row}`));
  const rules = [
    rule('hint', [missing('1')], 'hint'),
    rule('warning', [missing('2')], 'warning'),
    rule('error', [missing('3')]),
  ];
  expect(runRules(account, rules).findings.map((finding) => finding.rule)).toEqual([
    'error',
    'warning',
    'hint',
  ]);
});

test('what rounding explains is one note for each rule and table, with how much of the room was used', () => {
  const [note, ...others] = runRules(account, [rule('a', [rounded(1), rounded(2)])]).findings;
  expect(others).toEqual([]);
  expect(note).toMatchObject({
    severity: 'hint',
    verdict: 'rounding',
    cells: ['收入!B1', '收入!B2'],
    culprits: [],
    explanations: [],
  });
  expect(note?.message.zh).toBe(
    '合计相符：“收入明细”有 2 处差额在四舍五入所能产生的范围之内，属尾差。收入!B1 为 3.01 万元，按明细计算为 3.00 万元，相差 0.01 万元，占可能尾差 0.015 万元 的 67.00%；收入!B2 为 3.01 万元，按明细计算为 3.00 万元，相差 0.01 万元，占可能尾差 0.015 万元 的 67.00%。不必更正；需要逐分核对的，请以元填报。',
  );
  expect(note?.message.en).toContain('67.00% of the possible 0.015 万元');
});

test('notes of different tables stand apart', () => {
  const elsewhere = { ...printed('3.01', 'B9'), path: '支出明细 › 合计' };
  const other = equal(elsewhere, printed('3.00', 'C9'));
  expect(runRules(account, [rule('a', [rounded(1), other])]).findings).toHaveLength(2);
});

test('many rounding differences of one table are one note with the first twenty', () => {
  const many = Array.from({ length: 25 }, (_, index) => rounded(index + 1));
  const [note] = runRules(account, [rule('a', many)]).findings;
  expect(note?.message.zh).toContain('25 处');
  expect(note?.message.zh.match(/相差/g)).toHaveLength(20);
  expect(note?.cells).toHaveLength(20);
});

test('what was not checked is one hint for each rule, with its reasons and places', () => {
  const blank = equal(blankCell(at('H1')), printed('1.00', 'H2'));
  const [hint, ...others] = runRules(account, [rule('a', [unread, unread, blank])]).findings;
  expect(others).toEqual([]);
  expect(hint).toMatchObject({
    severity: 'hint',
    verdict: 'notChecked',
    cells: ['收入!F2', '收入!H1'],
    culprits: [],
    explanations: [{ corrections: [{ cell: '收入!H1', held: '', value: '1', slip: 'leftBlank' }] }],
  });
  expect(hint?.message.zh).toBe(
    '合计相符：有 3 项未能核对，无数值（收入!F2未能读取）、无数值（收入!H1未填）。补填或更正后请重新校验；确无数据的可不处理。',
  );
});

test('of many reasons the first five are told', () => {
  const many = Array.from({ length: 7 }, (_, index) =>
    equal(printed('1.00', 'A1'), unreadCell('x', at(`B${String(index + 1)}`))),
  );
  const [hint] = runRules(account, [rule('a', many)]).findings;
  expect(hint?.message.zh).toContain('无数值（收入!B5未能读取）等。');
  expect(hint?.message.zh).not.toContain('B6');
  expect(hint?.cells).toHaveLength(7);
});

test('a fact that cannot be told is not checked', () => {
  const untold: Check = {
    kind: 'fact',
    holds: { kind: 'none', reason: 'zeroBase', at: undefined },
    cells: [],
    slots: {},
  };
  const { findings, summary } = runRules(account, [rule('a', [untold])]);
  expect(summary).toMatchObject({ due: 1, notChecked: 1 });
  expect(findings[0]?.cells).toEqual([]);
});

function cellsOfFirst(findings: readonly Finding[]): readonly string[] {
  return findings[0]?.cells ?? [];
}

describe('the cells of a finding', () => {
  const details = (letter: string) =>
    Array.from({ length: 30 }, (_, index) => printed('1.00', `${letter}${String(index + 1)}`));

  test('are what is stated and at most twenty in all', () => {
    const { findings } = runRules(account, [rule('a', [equal(printed('1.00', 'A1'), ...details('B'))])]);
    expect(cellsOfFirst(findings).slice(0, 3)).toEqual(['收入!A1', '收入!B1', '收入!B2']);
    expect(cellsOfFirst(findings)).toHaveLength(20);
  });

  test('are ten of each side where both are long', () => {
    const check: Check = {
      kind: 'relation',
      relation: {
        comparison: 'equals',
        left: total(details('A')),
        right: total(details('B').slice(1)),
        reading: 'repeated',
      },
      measure: '元',
      slots: {},
    };
    const cells = cellsOfFirst(runRules(account, [rule('a', [check])]).findings);
    expect(cells.filter((name) => name.startsWith('收入!A'))).toHaveLength(10);
    expect(cells.filter((name) => name.startsWith('收入!B'))).toHaveLength(10);
  });

  test('leave blanks and zeros out, unless there is nothing else', () => {
    const some = equal(
      printed('2.00', 'A1'),
      printed('0.00', 'A2'),
      blankCell(at('A3')),
      printed('1.00', 'A4'),
    );
    expect(cellsOfFirst(runRules(account, [rule('a', [some])]).findings)).toEqual(['收入!A1', '收入!A4']);
    const none = equal(printed('2.00', 'A1'), printed('0.00', 'A2'), blankCell(at('A3')));
    expect(cellsOfFirst(runRules(account, [rule('a', [none])]).findings)).toEqual(['收入!A1', '收入!A2']);
    const blank = equal(printed('2.00', 'A1'), blankCell(at('A3')));
    expect(cellsOfFirst(runRules(account, [rule('a', [blank])]).findings)).toEqual(['收入!A1', '收入!A3']);
  });

  test('are those that the check says, first', () => {
    const check: Check = {
      kind: 'relation',
      relation: {
        comparison: 'atMost',
        left: constant(5),
        right: ratio(cell(printed('4.00', 'A1')), constant(1)),
        reading: 'repeated',
      },
      measure: '%',
      slots: {},
      at: () => [printed('4.00', 'Z9')],
    };
    const { findings } = runRules(account, [rule('a', [check])]);
    expect(cellsOfFirst(findings)).toEqual(['收入!Z9', '收入!A1']);
    expect(findings[0]?.message.zh).toBe('收入!Z9：5.00%、4.00%。');
  });
});
