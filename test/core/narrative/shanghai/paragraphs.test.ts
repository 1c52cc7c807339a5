import { evaluation } from '../../../../src/core/inputs/evaluation';
import { expenditure } from '../../../../src/core/inputs/expenditure';
import { indicators } from '../../../../src/core/inputs/indicators';
import { institutions } from '../../../../src/core/inputs/institutions';
import { otherAmounts } from '../../../../src/core/inputs/otherAmounts';
import { priorYear } from '../../../../src/core/inputs/priorYear';
import { procurement } from '../../../../src/core/inputs/procurement';
import { projects } from '../../../../src/core/inputs/projects';
import { revenue } from '../../../../src/core/inputs/revenue';
import { stateAssets } from '../../../../src/core/inputs/stateAssets';
import { texts } from '../../../../src/core/inputs/texts';
import { threePublic } from '../../../../src/core/inputs/threePublic';
import { unit } from '../../../../src/core/inputs/unit';
import type { SampleChange } from '../../sampleAccount';
import { saidInShanghai } from './saidInShanghai';

const prior = (row: string, amount: unknown, reason = ''): readonly SampleChange[] => [
  { table: priorYear, row, column: '上年决算数', to: amount },
  { table: priorYear, row, column: '变动原因', to: reason },
];

const fiscal = '一般公共预算财政拨款';
const spent = (...rows: readonly (readonly unknown[])[]): SampleChange => ({
  table: expenditure,
  rows: rows.map(([code, name, amount, budget, reason]) => [
    ...[code, name, code === '' ? '' : fiscal, amount, 0, 0, 0, 0, budget, reason, ''],
  ]),
});
const school = (amount: unknown, budget: unknown, reason: unknown): SampleChange =>
  spent(['2050203', '初中教育', amount, budget, reason]);

/** Final amount, budget and prior year of vehicles and of reception. */
const expenses = (
  ...amounts: readonly [unknown, unknown, unknown, unknown, unknown, unknown]
): SampleChange => ({
  table: threePublic,
  rows: [
    ['因公出国（境）费', 0, 0, '', ''],
    ['公务用车购置费', amounts[1], amounts[0], amounts[2], '甲'],
    ['公务用车运行维护费', 0, 0, 0, ''],
    ['公务接待费', amounts[4], amounts[3], amounts[5], ''],
  ],
});

type Case = readonly [string, string, readonly SampleChange[], string];

const total = '某局2024年度收入支出总计2545.85万元。';
const against = '与2023年度相比，收入支出总计';
const path = '1、教育支出（类）普通教育（款）初中教育（项）。';
const agency = '机关运行经费支出23.67万元，';

const cases: readonly Case[] = [
  [
    'grandTotals',
    'up',
    prior('收、支总计', 20000000, '甲。'),
    `${total}${against}增加545.85万元，增长27.29%。主要原因：甲。`,
  ],
  [
    'grandTotals',
    'down',
    prior('收、支总计', 27240100, '主要原因：甲'),
    `${total}${against}减少178.16万元，下降6.54%。主要原因：甲。`,
  ],
  [
    'grandTotals',
    'without a reason',
    prior('收、支总计', 27240100),
    `${total}${against}减少178.16万元，下降6.54%。`,
  ],
  ['grandTotals', 'level', prior('收、支总计', 25458521, '甲'), `${total}${against}持平。`],
  ['grandTotals', 'a base of zero', prior('收、支总计', 0), `${total}${against}增加2545.85万元。`],
  ['grandTotals', 'no prior year', prior('收、支总计', ''), total],
  [
    'grandTotals',
    'a prior year that could not be read',
    prior('收、支总计', '#REF!'),
    `${total}${against}增减〔未填〕万元。`,
  ],
  [
    'publicBudgetItem:2050203',
    'up',
    [school(20000, 10000, '扩班')],
    `${path}年初预算为1.00万元，支出决算为2.00万元。决算数大于预算数的主要原因：扩班。`,
  ],
  [
    'publicBudgetItem:2050203',
    'down',
    [school(10000, 20000, '')],
    `${path}年初预算为2.00万元，支出决算为1.00万元。决算数小于预算数。`,
  ],
  [
    'publicBudgetItem:2050203',
    'equal to the budget',
    [school(10000, 10000, '')],
    `${path}年初预算为1.00万元，支出决算为1.00万元。决算数与预算数持平。`,
  ],
  [
    'publicBudgetItem:2050203',
    'a budget of zero',
    [school(10000, 0, '追加')],
    `${path}年初预算为0.00万元，支出决算为1.00万元。决算数大于预算数的主要原因：追加。`,
  ],
  [
    'publicBudgetAgainstBudget:all',
    'up',
    [spent(['', '合计', 20000, 10000, '扩班。'], ['2050203', '初中教育', 20000, 10000, ''])],
    '一般公共预算财政拨款支出年初预算为1.00万元，支出决算为2.00万元，完成年初预算的200.00%。决算数大于预算数的主要原因：扩班。其中：',
  ],
  [
    'publicBudgetAgainstBudget:all',
    'a budget of zero, which has no completion',
    [school(10000, 0, '追加')],
    '一般公共预算财政拨款支出年初预算为0.00万元，支出决算为1.00万元。决算数大于预算数。其中：',
  ],
  [
    'publicBudgetAgainstBudget:all',
    'nothing at all',
    [spent()],
    '一般公共预算财政拨款支出年初预算为0.00万元，支出决算为0.00万元。决算数与预算数持平。',
  ],
  ['publicBudgetOverall', 'nothing at all', [spent()], '一般公共预算财政拨款支出0.00万元。'],
  ['publicBudgetStructure', 'nothing at all', [spent()], '一般公共预算财政拨款支出0.00万元。'],
  ['expenditureOfYear', 'nothing at all', [spent()], '本年支出合计0.00万元。'],
  ['revenueOfYear', 'nothing at all', [{ table: revenue, rows: [] }], '本年收入合计0.00万元。'],
  [
    'basicExpenditure',
    'nothing spent',
    [spent()],
    '一般公共预算财政拨款基本支出0.00万元。其中：人员经费1354.43万元，主要包括：基本工资、津贴补贴、绩效工资、其他社会保障缴费、住房公积金、离休费、退休费；公用经费23.67万元，主要包括：办公费、差旅费、工会经费、福利费、其他交通费用。',
  ],
  [
    'threePublicAgainstBudget',
    'up, with parts without budget',
    [expenses(20000, 0, 0, 0, 0, 0)],
    '“三公”经费财政拨款支出年初预算为0.00万元，支出决算为2.00万元，其中：因公出国（境）费决算为0.00万元；公务用车购置及运行维护费支出决算为2.00万元；公务接待费支出决算为0.00万元。2024年度“三公”经费支出决算数大于预算数的主要原因：甲。',
  ],
  [
    'threePublicAgainstBudget',
    'equal to the budget',
    [expenses(20000, 20000, 0, 0, 0, 0)],
    '“三公”经费财政拨款支出年初预算为2.00万元，支出决算为2.00万元，完成预算的100.00%，其中：因公出国（境）费决算为0.00万元；公务用车购置及运行维护费支出决算为2.00万元，完成预算的100.00%；公务接待费支出决算为0.00万元。2024年度“三公”经费支出决算数与预算数持平。',
  ],
  [
    'threePublicAgainstPriorYear:total',
    'a fall, a rise from zero, and no prior year',
    [expenses(20000, 20000, 50000, 10000, 0, 0)],
    '2024年度“三公”经费财政拨款支出决算数比2023年度减少2.00万元，下降40.00%，其中：公务用车购置及运行维护费支出决算减少3.00万元，下降60.00%；公务接待费支出决算增加1.00万元。',
  ],
  [
    'threePublicAgainstPriorYear:total',
    'all level',
    [expenses(20000, 20000, 20000, 0, 0, 0)],
    '2024年度“三公”经费财政拨款支出决算数与2023年度持平，其中：公务用车购置及运行维护费支出决算与2023年度持平；公务接待费支出决算与2023年度持平。',
  ],
  [
    'vehiclePurchase',
    'vehicles bought',
    [expenses(20000, 0, 0, 0, 0, 0)],
    '公务用车购置支出为2.00万元。2024年购置公务用车0辆。',
  ],
  [
    'vehicleRunning',
    'a single unit',
    [{ table: institutions, rows: [['行政单位', '某局']] }],
    '公务用车运行维护支出0.00万元。2024年，某局开支财政拨款的公务用车保有量为0辆。',
  ],
  [
    'unitsCovered',
    'a single unit',
    [
      {
        table: institutions,
        rows: [
          ['内设机构', '办公室'],
          ['内设机构', '财务科'],
        ],
      },
    ],
    '某局设办公室、财务科。',
  ],
  [
    'unitsCovered',
    'a single unit without offices',
    [{ table: institutions, rows: [] }],
    '某局没有内设机构。',
  ],
  [
    'unitsCovered',
    'a unit that reports for itself',
    [{ table: unit, row: '编报主体', to: '单位' }],
    '从预算单位构成看，某局单位决算包括：某局本级决算、下属行政事业单位决算。纳入某局2024年度单位决算编制范围的单位包括：',
  ],
  ['duties:', 'no duties', [{ table: texts, rows: [] }], '〔未填〕'],
  [
    'agencyOperating',
    'up',
    prior('机关运行经费', 208200, '甲'),
    `${agency}比2023年度增加2.85万元，增长13.69%。主要原因是甲。`,
  ],
  [
    'agencyOperating',
    'down',
    prior('机关运行经费', 473400),
    `${agency}比2023年度减少23.67万元，下降50.00%。`,
  ],
  ['agencyOperating', 'level', prior('机关运行经费', 236700), `${agency}与2023年度持平。`],
  ['agencyOperating', 'a base of zero', prior('机关运行经费', 0), `${agency}比2023年度增加23.67万元。`],
  ['agencyOperating', 'no prior year', prior('机关运行经费', ''), '机关运行经费支出23.67万元。'],
  [
    'agencyOperating',
    'none',
    [{ table: otherAmounts, row: '机关运行经费', to: 0 }],
    '某局2024年度无机关运行经费支出。',
  ],
  [
    'performance',
    'no self-evaluation',
    [{ table: projects, rows: [] }],
    '某局2024年度预算绩效管理工作开展情况如下：全过程绩效管理实施情况：没有开展绩效自评的2024年度项目。',
  ],
  [
    'performance',
    'a mechanism without regulations',
    [
      { table: projects, rows: [] },
      { table: evaluation, rows: [['绩效管理工作机制', '上下联动']] },
    ],
    '某局2024年度预算绩效管理工作开展情况如下：本部门建立了上下联动的预算绩效管理工作机制；全过程绩效管理实施情况：没有开展绩效自评的2024年度项目。',
  ],
  [
    'performance',
    'grades of two kinds',
    [{ table: indicators, row: '缴纳统筹金', column: '得分', to: 3 }],
    '某局2024年度预算绩效管理工作开展情况如下：全过程绩效管理实施情况：绩效自评的2024年度项目12个，涉及预算金额157.00万元，平均得分95.54分（其中，绩效评级为“优”的项目11个；绩效评级为“良”的项目0个；绩效评级为“合格”的项目1个；绩效评级为“不合格”的项目0个）。',
  ],
  [
    'procurementReserved:all',
    'some reserved',
    [
      {
        table: procurement,
        rows: [
          ['面向中小企业预留的项目预算', 10000],
          ...[
            '政府采购货物支出',
            '政府采购工程支出',
            '政府采购服务支出',
            '授予中小企业合同金额',
            '授予小微企业合同金额',
          ].map((label) => [label, 0]),
        ],
      },
    ],
    '2024年度本部门面向中小企业预留政府采购项目预算金额1.00万元，面向小微企业预留政府采购项目预算金额〔未填〕万元。在面向中小企业预留的政府采购项目中，由中小企业供应商中标或成交的，采购金额〔未填〕万元；在面向小微企业预留政府采购项目中，由小微企业供应商中标或成交的，采购金额〔未填〕万元；在其他政府采购项目中，由中小企业供应商中标或成交的，采购金额〔未填〕万元。',
  ],
  [
    'stateAssetsInUse',
    'some kinds of vehicles',
    [
      {
        table: stateAssets,
        rows: [
          ['车辆', 3],
          ['单位价值50万元以上的通用设备', 0],
          ['单位价值100万元以上的专用设备', 0],
          ['应急保障用车', 1],
          ['其他用车', 2],
        ],
      },
    ],
    '截至2024年12月31日，某局共有车辆3辆，其中：应急保障用车1辆、其他用车2辆。',
  ],
];

describe('the paragraphs of Shanghai', () => {
  it.each(cases)('%s words %s', (id, _, changes, expected) => {
    expect(saidInShanghai(id, ...changes)).toBe(expected);
  });

  it('leave out what there was none of', () => {
    const nothing = expenses(0, 0, '', 0, 0, '');
    expect(saidInShanghai('threePublicAbsent:all', nothing)).toBe('某局2024年度无“三公”经费财政拨款支出。');
    for (const id of ['threePublicAgainstBudget', 'threePublicStructure', 'domesticReception'])
      expect(saidInShanghai(id, nothing)).toBeUndefined();
    expect(saidInShanghai('publicBudgetItem:2050203', school(0, 0, ''))).toBeUndefined();
    expect(saidInShanghai('procurementReserved:all')).toBeUndefined();
    expect(saidInShanghai('threePublicAgainstPriorYear:total', expenses(1, 1, '', 1, 1, ''))).toBeUndefined();
  });

  it('take the names of sections that nobody typed from the dictionary of the year, else the digits', () => {
    const unknown = spent(['2079988', '某项', 10000, 10000, '']);
    expect(saidInShanghai('publicBudgetItem:2079988', unknown)).toMatch(
      /^1、文化旅游体育与传媒支出（类）.+（款）某项（项）。/,
    );
    const digits = spent(['2018877', '某项', 10000, 10000, '']);
    expect(saidInShanghai('publicBudgetItem:2018877', digits)).toContain('20188（款）某项（项）');
  });
});
