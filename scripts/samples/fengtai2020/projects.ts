import { projects } from '../../../src/core/inputs/projects';
import { illustrative, listRows, type Entry, type FilledTable } from '../filledTable';
import { cardProject, evaluatedProject } from './projectNames';

const union = '北京市丰台区总工会';
const center = '北京市丰台区职工服务中心';

interface SelfEvaluated {
  readonly name: string;
  readonly units: readonly [department: string, implementer: string];
  /** Initial budget, full-year budget, executed: all of the year's appropriation, in 元. */
  readonly money: readonly [initial: number, fullYear: number, executed: number];
  readonly goals: readonly [expected: string, actual: string];
  readonly total: number;
}

/** What the form of a project states of its execution rate, the rate's score and the total. */
interface Stated {
  readonly rate: number;
  readonly rateScore: number;
  readonly total: number;
}

/** Goals in our own words, shorter than the published ones. */
const selfEvaluated: readonly SelfEvaluated[] = [
  {
    name: '工会服务中心补助资金',
    units: [union, '财务与资产管理部'],
    money: [200_000, 200_000, 200_000],
    goals: [
      '补助各街道（乡镇）工会服务站的经费，提高服务站服务职工和基层工会的能力。',
      '补助资金已及时拨付；各服务站开展了建会、维权、防疫、文体和会员活动。',
    ],
    total: 95,
  },
  {
    name: '基层党组织党建活动经费',
    units: [union, '党建人事部'],
    money: [17_700, 9_000, 9_000],
    goals: [
      '保障基层党组织开展党建活动：教育管理党员，维护活动场地，丰富活动的内容和形式。',
      '开展了主题党日、专题讲座、座谈会和警示教育；党员下沉社区参加防疫。',
    ],
    total: 95,
  },
  {
    name: '困难职工帮扶经费',
    units: [union, '职工服务中心'],
    money: [20_000, 20_000, 20_000],
    goals: [
      '精准认定和帮扶困难职工，使其解困脱困，提高家庭生活水平。',
      '在库困难职工家庭得到精准帮扶，脱困任务完成；以梯度帮扶巩固成果。',
    ],
    total: 97,
  },
  {
    name: '劳动争议调解联动机制案件补贴资金',
    units: [union, '权益工作部'],
    money: [150_000, 150_000, 150_000],
    goals: [
      '发挥六方联动调解机制，聘用律师团队调解劳动争议、提供法律援助，维护职工和企业双方的权益。',
      '律师团队和调解员缩短了劳动争议的等候时间，方便了企业和职工。',
    ],
    total: 99,
  },
  {
    name: '劳模服务和活动经费',
    units: [union, '权益工作部'],
    money: [1_500_000, 872_400, 872_363],
    goals: [
      '弘扬劳模精神、劳动精神、工匠精神，落实劳模待遇，形成关爱和学习劳模的氛围。',
      '落实了劳模各项待遇，开展了节日慰问、体检和参观，并作了宣传。',
    ],
    total: 92,
  },
  {
    name: '离休干部医疗统筹金',
    units: [union, '财务与资产管理部'],
    money: [180_000, 180_000, 180_000],
    goals: [
      '按区医疗保险中心的要求为2名离休人员缴纳医疗保险费，保证按时报销。',
      '2名离休人员的医疗保险费已按时足额缴纳，报销政策得到落实。',
    ],
    total: 100,
  },
  {
    name: '去世离休老干部遗孀补贴',
    units: [union, '党建人事部'],
    money: [2_000, 2_000, 2_000],
    goals: [
      '按区里的规定，春节前为去世离休干部的无工作配偶发放一次性生活补贴，每人每年2000元。',
      '1名遗孀的一次性生活补贴已按时足额发放。',
    ],
    total: 100,
  },
  {
    name: '退休党务工作者补贴经费',
    units: [union, '党建人事部'],
    money: [3_600, 3_600, 3_600],
    goals: [
      '按区里的通知发放机关离退休党支部书记的工作补贴，促进离退休支部的工作。',
      '离退休党支部书记的工作补贴已按时足额发放。',
    ],
    total: 100,
  },
  {
    name: '职工职业技能经费',
    units: [union, '技术交流站'],
    money: [40_000, 40_000, 40_000],
    goals: [
      '鼓励基层工会开展技能大赛和岗位练兵，以赛促练，提高职工的技术技能。',
      '举办了园林行业的地景艺术节技能大赛，宣传了环保理念，培养了园艺人才。',
    ],
    total: 99,
  },
  {
    name: cardProject,
    units: [center, '职工服务中心'],
    money: [60_500, 60_000, 59_958],
    goals: [
      '进入企业、社区和公园宣传京卡·互助服务卡，提高知晓率和使用率，为职工提供面对面的服务。',
      '提升了工会宣传的影响力，全年增加用户8千余人，系统数据安全。',
    ],
    total: 98.49,
  },
  {
    name: '宣传活动互联网专线使用费',
    units: [center, '职工服务中心'],
    money: [30_000, 30_000, 30_000],
    goals: [
      '开通互联网专线，提高文件收发效率，支持互助保险、暖心驿站和帮扶工作。',
      '文件收发和信息沟通顺畅，三级服务体系的服务能力得到提升。',
    ],
    total: 99,
  },
  {
    name: '职工相亲会项目',
    units: [center, '职工服务中心'],
    money: [3_000, 3_000, 3_000],
    goals: [
      '组织形式多样的单身职工联谊活动，为其相识相知搭建平台。',
      '因疫情改为网上交友、小型交友会和牵线搭桥，12对青年交友成功，其中3对已结婚。',
    ],
    total: 99,
  },
];

const fullyExecuted = { rate: 100, rateScore: 10 } as const;

function selfEvaluatedRow(
  { name, units: [department, implementer], money, goals: [expectedGoal, actualGoal], total }: SelfEvaluated,
  card: Stated,
) {
  const [initial, fullYear, executed] = money;
  const stated = name === cardProject ? card : { ...fullyExecuted, total };
  return {
    ...{ name, evaluation: '自评', department, implementer, expectedGoal, actualGoal },
    ...{ appropriationInitial: initial, appropriationFullYear: fullYear, appropriationExecuted: executed },
    ...{ totalInitial: initial, totalFullYear: fullYear, totalExecuted: executed },
    ...{ rateWeight: 10, statedRate: stated.rate, statedRateScore: stated.rateScore },
    statedTotal: stated.total,
  };
}

/** Own money is money of another source: the fiscal part alone is in the report's 涉及金额. */
const evaluated = {
  name: evaluatedProject,
  evaluation: '项目绩效评价',
  department: illustrative(union),
  implementer: illustrative('基层组织建设部'),
  ...{
    appropriationInitial: 10_000_000,
    appropriationFullYear: 10_000_000,
    appropriationExecuted: 10_000_000,
  },
  ...{ otherInitial: 8_227_700, otherFullYear: 8_227_700, otherExecuted: 8_227_700 },
  ...{ totalInitial: 18_227_700, totalFullYear: 18_227_700, totalExecuted: 18_227_700 },
  expectedGoal: '完成全年工作计划，建设专业、高效的专职工会社会工作者队伍，服务会员和企业。',
  actualGoal: '专职工会工作者的工资和各项保险费按规定和合同发放、缴纳。',
  statedTotal: 90.54,
} as const satisfies Readonly<Record<string, Entry>>;

function projectRows(card: Stated): FilledTable {
  return listRows(projects, [...selfEvaluated.map((project) => selfEvaluatedRow(project, card)), evaluated], {
    zh: '公开文本没有印出工会工作者人员经费项目的主管部门和实施单位。',
    en: 'The units of the project evaluated by experts are not printed.',
  });
}

/** 59,958 of 60,000 yuan is 99.93 %, which earns 9.99 of 10 points. */
export const correctedProjects = projectRows({ rate: 99.93, rateScore: 9.99, total: 98.49 });

export const printedProjects = projectRows({ rate: 99.93, rateScore: 9.9, total: 98.4 });
