import { carryOver } from '../../src/core/inputs/carryOver';
import { economic } from '../../src/core/inputs/economic';
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

/** The rows of one table as they stand in a workbook; a list or a form opens with its header row. */
export type Rows = readonly (readonly unknown[])[];

const fiscal = '一般公共预算财政拨款';

const unitCard: Rows = [
  ['单位名称', '北京市丰台区总工会'],
  ['简称', '丰台区总工会'],
  ['决算年度', 2020],
  ['编报主体', '部门'],
  ['金额单位', '元'],
  ['公开格式', 'beijing-2020'],
  ['行政编制数', 27],
  ['行政实有人数', 24],
  ['事业编制数', 57],
  ['事业实有人数', 43],
];

const institutionList: Rows = [
  ['类别', '名称'],
  ['行政单位', '北京市丰台区总工会'],
  ['内设机构', '办公室'],
  ['内设机构', '党建人事部（经费审查办公室）'],
  ['内设机构', '基层组织建设部（工会经费代收管理办公室）'],
  ['内设机构', '权益工作部'],
  ['内设机构', '宣传教育部'],
  ['内设机构', '社会联络部（女职工部）'],
  ['内设机构', '财务与资产管理部'],
  ['事业单位', '北京市丰台区技术交流站'],
  ['事业单位', '北京市丰台区东铁营工人文化宫'],
  ['事业单位', '北京市丰台区丰台南苑工人俱乐部'],
  ['事业单位', '北京市丰台工人俱乐部'],
  ['事业单位', '北京市丰台区职工服务中心'],
];

const textList: Rows = [
  ['类别', '标题', '内容'],
  ['机构职责', '', '围绕全区工作安排，组织落实上级工会和区工会代表大会的决定。'],
  ['机构职责', '', '指导各级工会依法维护职工权益，做好职工服务。'],
  ['机构职责', '', '就职工权益方面的重要问题开展调研，反映职工意见，参与有关制度的拟定。'],
  ['机构职责', '', '指导基层工会推行民主管理、平等协商和集体合同制度。'],
  ['机构职责', '', '管理本级工会干部，组织基层工会干部和直属单位人员培训。'],
  ['机构职责', '', '承办劳动模范和先进集体的推荐、评选与日常管理。'],
  ['机构职责', '', '管理、审查和审计工会经费和工会资产。'],
  ['机构职责', '', '办理区委和上级工会交办的其他事项。'],
  ['基本支出说明', '', '工资福利支出用于在职人员的工资、津贴补贴、绩效工资和住房公积金等'],
  ['基本支出说明', '', '商品和服务支出用于办公、差旅、工会经费、福利和交通等日常开支'],
  ['基本支出说明', '', '对个人和家庭的补助用于离休、退休人员的有关支出。'],
  ['名词解释', '“三公”经费', '由财政拨款安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费。'],
  ['名词解释', '机关运行经费', '行政单位和参照公务员法管理的事业单位用于日常运转的公用经费。'],
  ['名词解释', '政府采购', '使用财政性资金，依法采购集中采购目录以内或者限额标准以上的货物、工程和服务。'],
  ['名词解释', '政府购买服务', '把适合由社会力量承担的服务事项，按照规定程序交给承接主体并支付费用。'],
  ['名词解释', '劳模', '劳动模范的简称，是经民主评选、审核和批准后授予的荣誉称号。'],
];

const revenueList: Rows = [
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
    '本年收入合计',
  ],
  ['20129', '群众团体事务', 20214800, 0, 0, 0, 0, 0, 0, 5600, 20220400],
  ['20132', '组织事务', 12600, 0, 0, 0, 0, 0, 0, 0, 12600],
  ['20136', '其他共产党事务支出', 2000, 0, 0, 0, 0, 0, 0, 0, 2000],
  ['20805', '行政事业单位养老支出', 2635500, 0, 0, 0, 0, 0, 0, 0, 2635500],
  ['21011', '行政事业单位医疗', 180000, 0, 0, 0, 0, 0, 0, 0, 180000],
  ['22102', '住房改革支出', 1806600, 0, 0, 0, 0, 0, 0, 0, 1806600],
];

const expenditureList: Rows = [
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
    '本年支出合计',
  ],
  ['', '合计', '', 13786200, 11672321, 0, 0, 0, 25505200, '', 25458521],
  ['201', '一般公共服务支出', fiscal, 9338900, 11389921, 0, 0, 0, 21043900, '', 20728821],
  [
    '20129',
    '群众团体事务',
    fiscal,
    9338900,
    11375321,
    0,
    0,
    0,
    21019400,
    '年内有人员退休，在职人员支出减少',
    '',
  ],
  ['20129', '群众团体事务', '其他资金', 5200, 102400, 0, 0, 0, '', '', ''],
  ['20132', '组织事务', fiscal, 0, 12600, 0, 0, 0, 21300, '受疫情影响，党建活动场次少于计划', ''],
  ['20136', '其他共产党事务支出', fiscal, 0, 2000, 0, 0, 0, 3200, '部分遗属补贴改在其他科目列支', ''],
  ['20805', '行政事业单位养老支出', fiscal, 2635500, 0, 0, 0, 0, 2364200, '年内新增退休人员', ''],
  ['21011', '行政事业单位医疗', fiscal, 0, 180000, 0, 0, 0, 270000, '离休干部医疗缴费人数减少', ''],
  ['22102', '住房改革支出', fiscal, 1806600, 0, 0, 0, 0, 1827100, '在职人员减少，住房公积金相应减少', ''],
];

const carryOverList: Rows = [
  ['科目编码', '科目名称', '资金性质', '年初结转和结余', '年末结转和结余'],
  ['20129', '群众团体事务', fiscal, 499421, 0],
  ['20129', '群众团体事务', '其他资金', 102000, 0],
];

const priorYearForm: Rows = [
  ['项目', '上年决算数', '变动原因'],
  ['收、支总计', 27240100, ''],
  ['本年收入合计', 25989200, ''],
  ['本年支出合计', 27138200, ''],
  ['财政拨款收、支总计', 27040100, '受疫情影响，部分项目没有实施'],
  ['机关运行经费', 208200, '公务交通补贴增加'],
];

/** The split by item is illustrative: the published text prints no more than the two totals' sum. */
const economicList: Rows = [
  ['经济分类科目编码', '科目名称', fiscal],
  ['30101', '基本工资', 3600000],
  ['30102', '津贴补贴', 3900000],
  ['30107', '绩效工资', 2000000],
  ['30112', '其他社会保障缴费', 193700],
  ['30113', '住房公积金', 1806600],
  ['30201', '办公费', 86700],
  ['30211', '差旅费', 20000],
  ['30228', '工会经费', 50000],
  ['30229', '福利费', 30000],
  ['30239', '其他交通费用', 50000],
  ['30301', '离休费', 344000],
  ['30302', '退休费', 1700000],
];

const threePublicForm: Rows = [
  ['项目', '年初预算数', '决算数', '上年决算数', '变动原因'],
  ['因公出国（境）费', 0, 0, 0, ''],
  ['公务用车购置费', 0, 0, 0, ''],
  ['公务用车运行维护费', 0, 0, 0, ''],
  ['公务接待费', 700, 0, 0, '本年没有发生公务接待'],
  ['合计', 700, 0, 0, ''],
];

const countsCard: Rows = [
  ['因公出国（境）团组数', 0],
  ['因公出国（境）人次', 0],
  ['购置公务用车数', 0],
  ['公务用车保有量', 0],
  ['公务接待批次', 0],
  ['公务接待人次', 0],
];

const otherAmountsCard: Rows = [
  ['机关运行经费', 236700],
  ['使用非财政拨款结余', 0],
  ['结余分配', 0],
];

const procurementCard: Rows = [
  ['政府采购货物支出', 0],
  ['政府采购工程支出', 0],
  ['政府采购服务支出', 10000000],
  ['授予中小企业合同金额', 10000000],
  ['授予小微企业合同金额', 10000000],
  ['政府采购支出总额', 10000000],
];

const purchasedServicesList: Rows = [
  ['目录编码', '目录名称', '服务领域', '决算金额'],
  ['', '工会服务', '公共服务', 502200],
];

const stateAssetsCard: Rows = [
  ['车辆', 0],
  ['单位价值50万元以上的通用设备', 0],
  ['单位价值100万元以上的专用设备', 0],
];

/** The sample case, as an accountant has typed it: the published final accounts of 2020 of one district's federation of trade unions. */
export const sampleTables: ReadonlyMap<InputTable, Rows> = new Map<InputTable, Rows>([
  [unit, unitCard],
  [institutions, institutionList],
  [texts, textList],
  [revenue, revenueList],
  [expenditure, expenditureList],
  [carryOver, carryOverList],
  [priorYear, priorYearForm],
  [economic, economicList],
  [threePublic, threePublicForm],
  [threePublicCounts, countsCard],
  [otherAmounts, otherAmountsCard],
  [procurement, procurementCard],
  [purchasedServices, purchasedServicesList],
  [stateAssets, stateAssetsCard],
]);
