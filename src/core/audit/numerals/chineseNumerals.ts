import { Decimal } from '../../expression';

const digitOf: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 二十八 → 28; for what is counted in words, below ten thousand. */
export function chineseNumber(words: string): Decimal {
  let sum = 0;
  let digit: number | undefined;
  for (const character of words) {
    const power = powers[character];
    if (power === undefined) digit = digitOf[character] ?? 0;
    else {
      sum += (digit ?? 1) * power;
      digit = undefined;
    }
  }
  return new Decimal(sum + (digit ?? 0));
}

/** Chinese numerals where they count: two or more of what the report counts. 一个 is mostly no number. */
export const chineseCounts =
  /(?<![第一二两三四五六七八九十百千几数])(?:[二两三四五六七八九]?[十百][〇零一二三四五六七八九十百]*|[二两三四五六七八九])(?=(?<=[十百].?)个|名|人次|批次|辆|家(?!庭|具|电)|个(?:项目|批次|团组|单位|机构|行政|事业|科室|内设|下属|处|问题|部门))/gu;
