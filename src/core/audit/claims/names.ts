/** Words before a name that say whose it is, or when, and not what. */
const leading =
  /^(?:其中|对比|相比|同比|共计|共有|全年|本年度|本年(?!收入|支出)|当[年期]|年度|本部门|本单位|我单位|我部门|我局|本局|部门|单位|共|使用|安排的?|实现|完成|累计|用于|主要|实际|同时|另外|另|和|及|与|的|[、,;:.)\-])+/u;

/** Words after a name that say which amount of it, and not of what. */
const trailing =
  /(?:为|是|均|各|分别|共计|合计为|总计为|共|约|达到|达|有|:|的|决算数?|预算数?|年初|执行数?|完成数?|实际|金额|数额|数|安排|发生|支出额)+$/u;

/** 公务接待费2016年预算: the words before a year name the amount only where those after it do not. */
const dated = /^(?:.*?([^,;。年]{0,12}(?:费|经费|支出|收入|资金|采购|运行))|.*)\d{4}年(?:度|初|末|底)?(.*)$/u;

/** Names that print varies, as they are compared. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/决算(?=[合总]计)/gu, ''],
  [/收[、·]支|收入[、和]?支出|收支/gu, '收支'],
  [/收支总体$/u, '收支总计'],
  [/^(?:支出|收入|当年支出|决算|合计|总计|当年)$/u, ''],
  [/^(?:本年收入|(?:本年)?收入(?:总额|合计|总合计))$/u, '本年收入合计'],
  [/^(?:本年支出|(?:本年)?支出(?:总额|合计|总合计))$/u, '本年支出合计'],
  [/^总收入$/u, '本年收入合计'],
  [/^总支出$/u, '本年支出合计'],
  [/费用$/u, '费'],
  [/费支出$/u, '费'],
  [/^公务用车(?:购置)?(?:及|和|与|、)运行(?:维护)?费.*$/u, '公务用车购置及运行维护费'],
  [/^(?:公务(?:用)?车|车辆)?运行(?:维护)?(?:费|支出|费支出)?$/u, '公务用车运行维护费'],
  [/^(?:公务(?:用)?车|公车|车辆)购置(?:费|经费|支出|费支出)?$/u, '公务用车购置费'],
  [/^因公出国(?:费|支出|费支出)?$/u, '因公出国费'],
  [/^.*三公经费.*$/u, '三公经费'],
  [/^(?:本部门|本单位)?机关运行经费.*$/u, '机关运行经费'],
  [/^政府采购(?:支出)?(?:总额|合计|总计|金额|支出|总金额)?$/u, '政府采购支出总额'],
];

/** The name of what an amount is of, as two mentions of it are compared: no quotation marks, brackets, year or owner. */
export function subjectName(words: string): string {
  const bare = words
    .replace(/[“”"'《》〈〉]/gu, '')
    .replace(/[‹(][^‹›()]*[›)]/gu, '')
    .replace(dated, (_, before: string | undefined, after: string) =>
      after.replace(trailing, '') === '' ? (before ?? '') : after,
    )
    .replace(/^(?:\d{1,2}[.、)]|[一二三四五六七八九十]{1,3}、)/u, '');
  const stripped = bare
    .replace(leading, '')
    .replace(trailing, '')
    .replace(/^.{0,20}中(?=因公|公务)/u, '');
  return alike.reduce((name, [pattern, same]) => name.replace(pattern, same), stripped);
}

/** Whether two names may be of the same thing: equal, or one says what the other leaves out at its beginning or end. */
export function mayBeSame(one: string, other: string): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (shorter === longer) return true;
  if (shorter.length < 3) return false;
  return longer.endsWith(shorter) || `${shorter}支出` === longer || longer.startsWith(shorter);
}
