/** A whole whose parts are known. */
interface Partition {
  readonly whole: RegExp;
  /** Where all of these are told nothing is left over. */
  readonly parts: readonly RegExp[];
  /** Whether it has no other parts: what else follows 其中 belongs to something else. */
  readonly isStrict: boolean;
}

export const partitions: readonly Partition[] = [
  { whole: /三公经费/u, parts: [/因公出国/u, /公务用车/u, /公务接待/u], isStrict: true },
  { whole: /公务用车购置及运行/u, parts: [/购置费$/u, /运行维护费$/u], isStrict: true },
  { whole: /政府采购支出总额/u, parts: [/货物/u, /工程/u, /服务/u], isStrict: false },
  { whole: /支出(?:合计)?$/u, parts: [/基本支出/u, /项目支出/u], isStrict: false },
  { whole: /基本支出$/u, parts: [/人员经费/u, /公用经费/u], isStrict: true },
  { whole: /收入(?:合计)?$/u, parts: [/财政拨款/u, /事业收入/u, /其他收入/u], isStrict: false },
  { whole: /人数$/u, parts: [/在职/u, /退休/u], isStrict: false },
  { whole: /编制(?:人?数)?$/u, parts: [/行政/u, /事业/u], isStrict: false },
  { whole: /车辆|公务用车|保有/u, parts: [/领导/u, /其他用车/u], isStrict: false },
];

/** What is no part of what: balances and the other side of the account. */
const strangers: readonly (readonly [whole: RegExp, other: RegExp])[] = [
  [/本年支出|支出合计|基本支出|项目支出/u, /结转|结余|收入/u],
  [/本年收入|收入合计/u, /结转|结余|支出/u],
];

/** Whether something of that name may be a part of the whole. */
export function mayBePart(name: string, whole: string): boolean {
  if (strangers.some(([of, other]) => of.test(whole) && other.test(name))) return false;
  const strict = partitions.find(({ isStrict, whole: pattern }) => isStrict && pattern.test(whole));
  return strict === undefined || name === '' || strict.parts.some((part) => part.test(name));
}

/** What never is more than what, though no 其中 says so. */
export const limits: readonly (readonly [part: RegExp, whole: RegExp])[] = [
  [/授予中小(?:微)?企业(?:的)?合同(?:金额)?$/u, /^政府采购支出总额$/u],
  [/授予小微企业(?:的)?合同(?:金额)?$/u, /授予中小(?:微)?企业(?:的)?合同(?:金额)?$/u],
];
