/** What a number says about its subject. */
export type Role = 'final' | 'budget' | 'prior' | 'change' | 'changeRate' | 'share' | 'completion' | 'other';

/** How the words before a number end, for a role; `subject` are the words before them, `base` what is compared with. */
interface Phrase {
  readonly role: Role;
  readonly unit: 'money' | 'percent' | 'count' | 'times';
  readonly ends: RegExp;
  readonly direction?: 1 | -1;
}

const up =
  '(?:净?增加|增长|上升|提高|增多|增支|多支出|超支|增幅|涨幅|上涨|增收|扩大|增加额|增长额|高出|多出|上浮|(?<!新)增|(?<![不更许])多)';
const down =
  '(?:净?减少|下降|降低|减支|节约|节省|节支|压减|缩减|回落|压缩|降幅|减幅|下滑|减收|少支出|下浮|降|减|(?<![不至缺])少|(?<!不)低)';
const by =
  '(?:了|约|近|额|数|金额|幅度|率|比例|比率|的|支出|开支|经费|资金|收入)*(?:为|是|达到?|共|共计|合计|:)?(?:人民币)?';
const is = '(?:的?(?:比例|比率|比重)?)(?:约|为|是|达到?|仅|:)*';
const budgeted =
  '(?:年初|全年|调整|本年|当年|财政)?预算(?!(?<=公共预算|基金预算|经营预算)(?:收入|支出|拨款))(?:数|安排|批复|金额|总额|总计|指标|下达|收入|支出|拨款|拨入)*(?:为|是|共|共计|合计|:|的)*';
const earlier = '(?:上一?年|去年|前年|(?:19|20)\\d\\d年)';

const pattern = (ending: string): RegExp => new RegExp(`^(?<subject>.*?)${ending}$`, 'u');

/** The phrase table: in this order the words before a number are tried; the first that fits tells what it says. */
export const phrases: readonly Phrase[] = [
  { role: 'share', unit: 'percent', ends: pattern(`占(?<base>[^占]*?)${is}`) },
  {
    role: 'completion',
    unit: 'percent',
    ends: pattern(
      `(?:完成|执行|实现|达到)了?(?<base>(?:年初|全年|调整后?|当年|本年)*预算)(?:数|安排|支出|金额)*${is}`,
    ),
  },
  {
    role: 'completion',
    unit: 'percent',
    ends: pattern(`(?:为|占|相当于)(?<base>(?:年初|全年|调整后?)*预算)(?:数)?${is}`),
  },
  {
    role: 'completion',
    unit: 'percent',
    ends: pattern(`(?<base>(?:年初|全年|调整后?)*预算)(?:的|数)?(?:完成|执行)(?:率|比例)?${is}`),
  },
  { role: 'changeRate', unit: 'percent', direction: 1, ends: pattern(`${up}${by}`) },
  { role: 'changeRate', unit: 'percent', direction: -1, ends: pattern(`${down}${by}`) },
  { role: 'changeRate', unit: 'times', direction: 1, ends: pattern(`(?:增长|增加|提高|上升)(?:了|约|近)?`) },
  { role: 'final', unit: 'money', direction: 1, ends: pattern(`${up}(?:到|至|为)`) },
  { role: 'final', unit: 'money', direction: -1, ends: pattern(`${down}(?:到|至|为)`) },
  { role: 'prior', unit: 'money', ends: pattern('(?:由|从)(?:上年|去年|\\d{4}年度?)?(?:的)?') },
  { role: 'change', unit: 'money', direction: 1, ends: pattern(`${up}${by}`) },
  { role: 'change', unit: 'money', direction: -1, ends: pattern(`${down}${by}`) },
  {
    role: 'change',
    unit: 'money',
    direction: 1,
    ends: pattern('(?:大于|高于|超过|多于|超出)(?:年初|全年|调整)?预算(?:数|金额)*'),
  },
  {
    role: 'change',
    unit: 'money',
    direction: -1,
    ends: pattern('(?:小于|低于|少于)(?:年初|全年|调整)?预算(?:数|金额)*'),
  },
  { role: 'other', unit: 'money', ends: pattern('(?:差值|差额|差异|相差)(?:为|是)?') },
  { role: 'budget', unit: 'money', ends: pattern(budgeted) },
  {
    role: 'prior',
    unit: 'money',
    ends: pattern(`(?:比(?!较)|(?<!比)较|与|同|对比|相比)${earlier}(?:(?!预算|增|减|降|升)[^,]){0,24}`),
  },
  {
    role: 'prior',
    unit: 'money',
    ends: pattern('(?:上年度?|去年)(?:同期|累计)?(?:决算|支出|收入|执行|实际)*(?:数)?(?:为|是|的)?'),
  },
  { role: 'final', unit: 'money', ends: pattern('') },
  { role: 'other', unit: 'percent', ends: pattern('') },
  { role: 'final', unit: 'count', ends: pattern('') },
];

/** Against what an amount is compared: the year before, or the budget. `year` is the year that is named. */
export interface Against {
  readonly what: 'prior' | 'budget';
  readonly year: number | undefined;
}

const withBudget =
  /(?:比|较|与|同|大于|小于|高于|低于|超过|超出|少于|多于)[^,;。:比较]{0,40}?预算(?:数|安排|批复|支出|金额)*(?!财政|拨款|数|安排|支出)/gu;

const withPriorYear =
  /同比|(?:比(?!较)|(?<!比)较|与|同)[^,;。:比较]{0,30}?(?:上年|去年|上一年|(?:19|20)\d\d年)度?(?!年?初?预算|年初|[^,;。:]{0,20}预算(?!财政))/gu;

/** The last comparison that words name; undefined where they name none. The budget of a year before `now` is that of the year before. */
export function againstIn(words: string, now: number | undefined): Against | undefined {
  const [budget, prior] = [withBudget, withPriorYear].map((of) => [...words.matchAll(of)].at(-1));
  const match = (budget?.index ?? -1) >= (prior?.index ?? -1) ? budget : prior;
  if (match === undefined) return undefined;
  const named = /(?:19|20)\d\d/u.exec(match[0])?.[0];
  const year = named === undefined ? undefined : Number(named);
  const isEarlier = /上一?年|去年/u.test(match[0]) || (year !== undefined && now !== undefined && year < now);
  return { what: match === budget && !isEarlier ? 'budget' : 'prior', year };
}

/** Words after which the parts of what was said stand. */
export const opensParts = /其中|用于以下|包括以下/u;
