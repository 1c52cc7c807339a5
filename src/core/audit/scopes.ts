/** What a heading is about, and with it what stands under it: the first that fits. */
const scopes: readonly (readonly [RegExp, string])[] = [
  [/三公/u, 'threePublic'],
  [/机关运行/u, 'agencyOperating'],
  [/政府采购/u, 'procurement'],
  [/购买服务/u, 'purchasedServices'],
  [/国有资产/u, 'stateAssets'],
  [/绩效/u, 'performance'],
  [/名词解释|专业名词/u, 'definitions'],
  [/政府性基金/u, 'governmentFund'],
  [/国有资本/u, 'stateCapital'],
  [/一般公共预算.*基本支出|财政拨款基本支出/u, 'publicBudgetBasic'],
  [/一般公共预算/u, 'publicBudget'],
  [/财政拨款/u, 'fiscal'],
  [/机构设置|职责|职能|人员构成|基本情况/u, 'institution'],
  [/收入支出|收支|收入决算|支出决算/u, 'all'],
];

/** What words of a heading or title are about. */
export function scopeOf(words: string): string | undefined {
  return scopes.find(([pattern]) => pattern.test(words))?.[1];
}
