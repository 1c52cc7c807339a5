/**
 * The columns of the self-evaluation form in half-width characters. Among the indicators: 绩效指标, 一级, 二级, 三级,
 * 年度指标值, 实际完成值, 分值, 得分, 偏差原因; the funding grid has its stages and scores in the last six.
 */
export const formWidths: readonly number[] = [8, 9, 11, 15, 12, 12, 6, 8, 11];
