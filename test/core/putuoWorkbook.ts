import { readAccount, type Account, type RawTable } from '../../src/core/account';
import { carryOver } from '../../src/core/inputs/carryOver';
import { economic } from '../../src/core/inputs/economic';
import { evaluation } from '../../src/core/inputs/evaluation';
import { expenditure } from '../../src/core/inputs/expenditure';
import { institutions } from '../../src/core/inputs/institutions';
import { otherAmounts } from '../../src/core/inputs/otherAmounts';
import { priorYear } from '../../src/core/inputs/priorYear';
import { procurement } from '../../src/core/inputs/procurement';
import { purchasedServices } from '../../src/core/inputs/purchasedServices';
import { revenue } from '../../src/core/inputs/revenue';
import { stateAssets } from '../../src/core/inputs/stateAssets';
import type { InputTable } from '../../src/core/inputs/table';
import { texts } from '../../src/core/inputs/texts';
import { threePublic } from '../../src/core/inputs/threePublic';
import { threePublicCounts } from '../../src/core/inputs/threePublicCounts';
import { unit } from '../../src/core/inputs/unit';
import { profiles } from '../../src/core/profiles';
import type { Rows } from './sampleTables';

const fiscal = '一般公共预算财政拨款';

/** Code, name, basic, project, initial budget in 元, reason, purpose: below 100 元 as the printed sums want it. */
const items = [
  [
    '2080501',
    '行政单位离退休',
    519760,
    0,
    515040,
    '年中人员退休',
    '支付机关本部及参公单位退休人员补贴、福利费',
  ],
  ['2080502', '事业单位离退休', 611600, 0, 606540, '年中人员退休', '支付事业单位退休人员补贴、福利费'],
  [
    '2080505',
    '机关事业单位基本养老保险缴费支出',
    2296700,
    0,
    2567900,
    '养老保险实际支出较预算小',
    '支付在职人员基本养老保险缴费',
  ],
  [
    '2080506',
    '机关事业单位职业年金缴费支出',
    1165900,
    0,
    1284000,
    '职业年金实际支出较预算小',
    '支付职业年金缴费',
  ],
  ['2080599', '其他行政事业单位养老支出', 12700, 0, 12700, '', '支付退休活动费'],
  ['2080801', '死亡抚恤', 0, 107740, 0, '年中人员去世', '支付抚恤金'],
  ['2101101', '行政单位医疗', 463400, 0, 785700, '医疗保险实际支出较预算小', '支付基本医疗保险费'],
  ['2101102', '事业单位医疗', 630000, 0, 819300, '医疗保险实际支出较预算小', '支付基本医疗保险费'],
  [
    '2110101',
    '行政运行',
    12837000,
    99000,
    11960700,
    '新进人员及政策性增资',
    '支付行政单位在职人员经费、公用经费',
  ],
  ['2110104', '生态环境保护宣传', 0, 886000, 900000, '费用节省', ''],
  ['2110105', '环境保护法规、规划及标准', 0, 75000, 0, '年中追加该项目预算', ''],
  ['2110107', '生态环境保护行政许可', 0, 305000, 500000, '费用节省', ''],
  ['2110199', '其他环境保护管理事务支出', 0, 1230200, 1050000, '年中追加项目经费', ''],
  ['2110301', '大气', 0, 3799600, 4208000, '年中项目经费调减', ''],
  ['2110302', '水体', 0, 2131000, 2150000, '费用节省', ''],
  ['2110399', '其他污染防治支出', 0, 300000, 400000, '年中调减了该项目经费', ''],
  ['2111101', '生态环境监测与信息', 11017800, 3916080, 14646500, '事业在职人员增加', ''],
  ['2111102', '生态环境执法监察', 0, 828000, 0, '年中追加了该项目经费', ''],
  ['2210201', '住房公积金', 2076900, 0, 2036900, '人员变动、职务职级变动及调标', '支付住房公积金'],
  ['2210203', '购房补贴', 2022000, 0, 1838400, '人员变动、职务职级变动', '支付购房补贴'],
] as const;

/** Economic items in 万元, as printed. */
const economicItems = [
  ...[
    ['30101', '基本工资', 405.36],
    ['30102', '津贴补贴', 1023.54],
    ['30106', '伙食补助费', 20.4],
  ],
  ...[
    ['30107', '绩效工资', 655.52],
    ['30108', '机关事业单位基本养老保险缴费', 229.67],
  ],
  ...[
    ['30109', '职业年金缴费', 116.59],
    ['30110', '职工基本医疗保险缴费', 109.34],
  ],
  ...[
    ['30112', '其他社会保障缴费', 7.17],
    ['30113', '住房公积金', 207.69],
  ],
  ...[
    ['30199', '其他工资福利支出', 81.77],
    ['30302', '退休费', 91.97],
  ],
  ...[
    ['30201', '办公费', 92.11],
    ['30202', '印刷费', 0.07],
    ['30205', '水费', 3.44],
    ['30206', '电费', 26.2],
  ],
  ...[
    ['30207', '邮电费', 3.48],
    ['30209', '物业管理费', 94.72],
    ['30211', '差旅费', 1.75],
  ],
  ...[
    ['30213', '维修（护）费', 25.22],
    ['30216', '培训费', 1.18],
    ['30228', '工会经费', 33.31],
  ],
  ...[
    ['30229', '福利费', 54.43],
    ['30231', '公务用车运行维护费', 16.95],
    ['30239', '其他交通费用', 40],
  ],
  ...[
    ['30299', '其他商品和服务支出', 9.06],
    ['31002', '办公设备购置', 13.945],
    ['31003', '专用设备购置', 0.491],
  ],
] as const;

const unitName = '上海市普陀区生态环境局';

/** What the published text does not print (duties, own units, the prior year's revenue and expenditure) is illustrative. */
const tables: readonly (readonly [InputTable, Rows])[] = [
  [
    unit,
    [
      ['单位名称', unitName],
      ['简称', ''],
      ['决算年度', 2025],
      ['编报主体', '部门'],
      ['金额单位', '元'],
      ['公开格式', 'shanghai-2024'],
      ['行政编制数', 60],
      ['行政实有人数', 58],
      ['事业编制数', 70],
      ['事业实有人数', 66],
    ],
  ],
  [
    institutions,
    [
      ['类别', '名称'],
      ['行政单位', unitName],
      ['事业单位', '上海市普陀区环境监测站'],
    ],
  ],
  [
    texts,
    [
      ['类别', '标题', '内容'],
      ['机构职责', '', '负责辖区生态环境保护工作。'],
      ['名词解释', '其他收入', '指除上述收入以外的收入，主要是利息收入。'],
      ['名词解释', '污染减排', '减少污染物排放的工作。'],
    ],
  ],
  [
    revenue,
    [
      [
        '科目编码',
        '科目名称',
        fiscal,
        '政府性基金预算财政拨款',
        '国有资本经营预算财政拨款',
        '上级补助收入',
        '事业收入',
        '经营收入',
        '附属单位上缴收入',
        '其他收入',
      ],
      ...items.map(([code, name, basic, project]) => [code, name, basic + project, 0, 0, 0, 0, 0, 0, 0]),
    ],
  ],
  [
    expenditure,
    [
      [
        '科目编码',
        '科目名称',
        '资金性质',
        '基本支出',
        '项目支出',
        '上缴上级支出',
        '经营支出',
        '对附属单位补助支出',
        '年初预算数',
        '变动原因',
        '主要用途',
      ],
      [
        '',
        '合计',
        '',
        33653760,
        13677620,
        0,
        0,
        0,
        46281680,
        '因人员变动、职务职级变动、调标等因素，年中追加了基本经费；因工作需要，年中追加了项目经费',
        '',
      ],
      ...items.map(([code, name, basic, project, budget, reason, purpose]) => [
        code,
        name,
        fiscal,
        basic,
        project,
        0,
        0,
        0,
        budget,
        reason,
        purpose,
      ]),
    ],
  ],
  [carryOver, [['科目编码', '科目名称', '资金性质', '年初结转和结余', '年末结转和结余']]],
  [
    priorYear,
    [
      ['项目', '上年决算数', '变动原因'],
      ['收、支总计', 46430500, '基本支出增加'],
      ['本年收入合计', 46430500, '基本支出增加'],
      ['本年支出合计', 46430500, '基本支出增加'],
      ['财政拨款收、支总计', 46430500, '基本支出增加'],
      ['一般公共预算财政拨款支出', 46430500, '基本支出增加'],
      ['机关运行经费', 1807300, '人员变动，导致福利费、其他交通费等增加；公务用车运行维护费支出增加'],
    ],
  ],
  [
    economic,
    [
      ['经济分类科目编码', '科目名称', fiscal],
      ...economicItems.map(([code, name, amount]) => [code, name, Math.round(amount * 10000)]),
    ],
  ],
  [
    threePublic,
    [
      ['项目', '年初预算数', '决算数', '上年决算数', '变动原因', '比上年变动原因', '主要用途'],
      ['因公出国（境）费', 0, 0, 0, '', '', ''],
      ['公务用车购置费', 0, 0, 0, '', '', ''],
      [
        '公务用车运行维护费',
        205000,
        169500,
        118800,
        '公务用车运行维护费支出小于预算数',
        '公务用车运行维护费支出增加',
        '公务车辆保险、维修、加油燃料消耗等支出',
      ],
      ['公务接待费', 5000, 0, 0, '公务接待费支出小于预算数', '', ''],
    ],
  ],
  [
    threePublicCounts,
    [
      ['因公出国（境）团组数', 0],
      ['因公出国（境）人次', 0],
      ['购置公务用车数', 0],
      ['公务用车保有量', 9],
      ['公务接待批次', 0],
      ['公务接待人次', 0],
      ['接待外宾批次', 0],
      ['接待外宾人次', 0],
    ],
  ],
  [
    otherAmounts,
    [
      ['机关运行经费', 1854100],
      ['使用非财政拨款结余', 0],
      ['结余分配', 0],
      ['外宾接待支出', 0],
    ],
  ],
  [
    procurement,
    [
      ['政府采购货物支出', 85700],
      ['政府采购工程支出', 0],
      ['政府采购服务支出', 3637700],
      ['授予中小企业合同金额', 3723400],
      ['授予小微企业合同金额', 1529200],
      ['面向中小企业预留的项目预算', 3723400],
      ['面向小微企业预留的项目预算', 1529200],
      ['中小企业预留项目成交金额', 3723400],
      ['小微企业预留项目成交金额', 1529200],
      ['其他项目中小企业成交金额', 0],
    ],
  ],
  [purchasedServices, [['目录编码', '目录名称', '服务领域', '决算金额']]],
  [
    stateAssets,
    [
      ['车辆', 9],
      ['单位价值50万元以上的通用设备', 0],
      ['单位价值100万元以上的专用设备', 0],
      ...['部级领导干部用车', '主要领导干部用车', '机要通信用车'].map((kind) => [kind, 0]),
      ['应急保障用车', 1],
      ...['执法执勤用车', '特种专业技术用车', '离退休干部用车'].map((kind) => [kind, 0]),
      ['其他用车', 8],
      ['单价100万元（含）以上设备（不含车辆）', 6],
    ],
  ],
  [
    evaluation,
    [
      ['编报绩效目标的项目数', 28],
      ['编报绩效目标的预算金额', 13541300],
      ['绩效跟踪的项目数', 28],
      ['绩效跟踪的预算金额', 13541300],
      ['自评发现问题数', 3],
      ['已完成整改的问题数', 3],
      ['绩效管理制度', '《预算绩效管理办法》'],
      ['绩效管理工作机制', '全过程'],
    ],
  ],
];

/** The published final accounts of 2025 of a district's environment bureau, as raw tables. */
export const putuoWorkbook: ReadonlyMap<InputTable, RawTable> = new Map(
  tables.map(([table, values]) => [table, { sheet: table.name, row: 0, column: 0, values }]),
);

export function putuoAccount(): Account {
  const policies = profiles.map(({ policy }) => policy);
  const { account, problems } = readAccount(putuoWorkbook, policies);
  if (account === undefined || problems.length > 0)
    throw new Error(problems.map(({ message }) => message.en).join('\n'));
  return account;
}
