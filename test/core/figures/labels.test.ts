import { composeReport, validate } from '../../../src/core';
import type { RawWorkbook } from '../../../src/core/account';
import { expenditureOf, givenIndicatorScore, projectFundingAmount } from '../../../src/core/figures';
import { threePublicAmount } from '../../../src/core/figures/threePublicAmount';
import { figuresOf } from '../../../src/core/lineage';
import { putuoWorkbook } from '../putuoWorkbook';
import { sampleAccount, sampleWorkbook } from '../sampleAccount';

const workbooks: readonly (readonly [string, RawWorkbook])[] = [
  ['Beijing 2020', sampleWorkbook()],
  ['Shanghai 2024', putuoWorkbook],
];

describe.each(workbooks)('the names of the figures of %s', (_, raw) => {
  const figures = figuresOf(composeReport(validate(raw))).map(({ figure }) => figure);

  test.each(['zh', 'en'] as const)('tell every one from all others (%s)', (language) => {
    const named = figures.map(({ label, measure }) => `${label[language]} in ${measure}`);
    expect(named.filter((name, place) => named.indexOf(name) !== place)).toEqual([]);
  });

  test('are filled in, neither empty nor with spaces left over', () => {
    const words = figures.flatMap(({ label }) => [label.zh, label.en]);
    expect(words.filter((one) => one === '' || /undefined|\{|^ | $| {2}|“”/.test(one))).toEqual([]);
  });
});

test('a name says whose it is and by which code, and nothing twice', () => {
  const account = sampleAccount();
  const names = [
    expenditureOf.figure(account, { scope: 'all', code: '202', kind: 'all' }),
    expenditureOf.figure(account, { scope: 'all', code: '', kind: 'all' }),
    expenditureOf.figure(account, { scope: 'publicBudget', code: '20129', kind: 'basic' }),
    expenditureOf.figure(account, { scope: 'other', code: '2012901', kind: 'project' }),
    threePublicAmount.figure(account, { item: 'total', column: 'budget' }),
    projectFundingAmount.figure(account, { project: '职工相亲会项目', source: 'total', stage: 'executed' }),
    givenIndicatorScore.figure(account, { project: '职工相亲会项目', place: 4 }),
  ].map(({ label }) => label.zh);
  expect(names).toEqual([
    '“202 外交支出”科目支出',
    '本年支出合计',
    '一般公共预算财政拨款“20129 群众团体事务”科目基本支出',
    '其他资金“2012901”科目项目支出',
    '“三公”经费合计年初预算数',
    '“职工相亲会项目”年度资金总额-全年执行数',
    '“职工相亲会项目”的第 5 项“单身职工认识机会”指标得分',
  ]);
});
