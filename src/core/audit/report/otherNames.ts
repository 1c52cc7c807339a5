import { functionalDictionary } from '../../inputs/classification/dictionary';

/** Names by which print calls the same thing, and the one that they are compared by. */
interface OtherName {
  readonly called: RegExp;
  readonly name: string;
  readonly basis: string;
}

const otherNames: readonly OtherName[] = [
  {
    called: /公共财政预算(?=财政拨款|拨款|$)/gu,
    name: '一般公共预算',
    basis: '预算法（2014年修正）：公共财政预算改称一般公共预算',
  },
  {
    called: /(?<!一般)公共预算(?=财政拨款|拨款)/gu,
    name: '一般公共预算',
    basis: '一般公共预算的简称，见于各地公开文本',
  },
  {
    called:
      /(一般公共预算|政府性基金|国有资本经营)(?:预算)?(?:财政)?(?:当年)?(?:拨款)?(?:安排的?)?(?=收入|支出|基本|项目)/gu,
    name: '$1财政拨款',
    basis: '“预算财政拨款”常简写',
  },
  { called: /日常公用经费|日常公用支出/gu, name: '公用经费', basis: '日常公用经费即公用经费' },
  { called: /人员支出$/gu, name: '人员经费', basis: '人员支出即人员经费' },
  {
    called: /^一般公共预算财政拨款的?基本支出中的公用经费$/gu,
    name: '机关运行经费',
    basis: '北京市公开格式：机关运行经费是基本支出中的日常公用经费支出',
  },
  {
    called: /^(?:政府采购)?(货物|工程|服务)(?:类)?(?:采购)?(?:支出|金额|采购)?$/gu,
    name: '政府采购$1支出',
    basis: '上海、北京两地公开格式写法不同',
  },
  {
    called: /^.*(?:保有|留用|现有)的?公务用车(?:数量)?$|^.*公务用车(?:保有|拥有)(?:量|数)?$/gu,
    name: '公务用车保有量',
    basis: '各地公开文本',
  },
  { called: /^(?:共有|有|现有|拥有|占用|公务|账面)+车辆(?:总数)?$/gu, name: '车辆', basis: '各地公开文本' },
  { called: /^国内公务接待(?:费|支出|费支出)?$/gu, name: '国内公务接待', basis: '各地公开文本' },
  { called: /^(?:年初)?结转结余$|^年初结余和结转$/gu, name: '年初结转和结余', basis: '各地公开文本' },
];

/** Former names of the codes of the classification, each for the name that took its place. */
const formerNames: ReadonlyMap<string, string> = new Map(
  [...functionalDictionary.entries.values()].flatMap(({ name, formerly = [] }) =>
    formerly.map((former) => [withoutKind(former.name), withoutKind(name)] as const),
  ),
);

function withoutKind(name: string): string {
  return name.length > 4 ? name.replace(/支出$/u, '') : name;
}

/** The name that all names of a thing are compared by. */
export function oneName(name: string): string {
  const plain = otherNames.reduce((words, { called, name: one }) => words.replace(called, one), name);
  const short = withoutKind(plain);
  return formerNames.get(short) ?? short;
}
