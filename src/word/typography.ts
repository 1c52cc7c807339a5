/** A font as documents name it, and those that may stand in for it, best first. */
interface Font {
  readonly name: string;
  readonly insteadOf: readonly string[];
}

/** The fonts of official documents (GB/T 9704); Latin letters and digits are in Times New Roman. */
export const fonts = {
  title: { name: '方正小标宋简体', insteadOf: ['方正小标宋_GBK', '华文中宋', 'STZhongsong', '宋体'] },
  hei: { name: '黑体', insteadOf: ['SimHei', '华文黑体', 'STHeiti', 'Noto Sans CJK SC'] },
  kai: { name: '楷体', insteadOf: ['KaiTi', '楷体_GB2312', '华文楷体', 'STKaiti'] },
  fang: { name: '仿宋', insteadOf: ['FangSong', '仿宋_GB2312', '华文仿宋', 'STFangsong'] },
  song: { name: '宋体', insteadOf: ['SimSun', '华文宋体', 'STSong', 'Noto Serif CJK SC'] },
} as const satisfies Readonly<Record<string, Font>>;

export const latinFont = 'Times New Roman';

/** Sizes in points: 小初 36, 二号 22, 小二 18, 三号 16, 四号 14. */
export const sizes = {
  coverTitle: 36,
  coverUnit: 22,
  partTitle: 18,
  body: 16,
  contents: 14,
  pageNumber: 14,
} as const;

/** The distance of the lines of the contents, in points. */
export const contentsLineHeight = 22;

/** A paragraph begins two characters in. */
export const firstLineIndent = 2;

const twipsPerPoint = 20;

/** Word measures in twentieths of a point. */
export function twips(points: number): number {
  return Math.round(points * twipsPerPoint);
}
