import { Decimal } from '../../expression';

/** What a printed number counts; `factor` turns money into 元. */
export interface Unit {
  readonly kind: 'money' | 'percent' | 'points' | 'times' | 'score' | 'count' | 'other';
  readonly word: string;
  readonly factor: Decimal;
}

const one = new Decimal(1);

const money: Readonly<Record<string, number>> = {
  亿元: 1e8,
  千万元: 1e7,
  百万元: 1e6,
  万元: 1e4,
  千元: 1e3,
  元: 1,
  亿: 1e8,
  万: 1e4,
};

const others: Readonly<Record<string, Unit['kind']>> = {
  '%': 'percent',
  '‰': 'points',
  个百分点: 'points',
  百分点: 'points',
  倍: 'times',
  分: 'score',
  人次: 'count',
  批次: 'count',
  人: 'count',
  名: 'count',
  批: 'count',
  个: 'count',
  辆: 'count',
  '台(套)': 'count',
  台: 'count',
  套: 'count',
  家: 'count',
  项: 'count',
  次: 'count',
  份: 'count',
  户: 'count',
  场: 'count',
  件: 'count',
  所: 'count',
  处: 'count',
  间: 'count',
  位: 'count',
  条: 'count',
  册: 'count',
  期: 'count',
  篇: 'count',
  平方米: 'other',
  公里: 'other',
  亩: 'other',
  吨: 'other',
  天: 'other',
  小时: 'other',
  分钟: 'other',
  岁: 'other',
};

const units: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...Object.entries(money).map(([word, factor]): [string, Unit] => [
    word,
    { kind: 'money', word, factor: new Decimal(factor) },
  ]),
  ...Object.entries(others).map(([word, kind]): [string, Unit] => [word, { kind, word, factor: one }]),
]);

const longestUnit = 5;

/** 分 that is no score: 分之, 分别 … */
const notScore = /^分(?:之|别|析|散|布|类|管|局|为|成|配|公司|院|期|项|工|级|开|会|行|部)/u;

/** 万 that begins another word. */
const notMoney = /^[万亿](?!元|[,.;:()。、\s]|$)/u;

/** Finds the unit that the text begins with (spaces are gone); undefined where it begins with none. */
export function unitAtStart(text: string): Unit | undefined {
  if (notScore.test(text) || notMoney.test(text)) return undefined;
  for (let length = longestUnit; length > 0; length -= 1) {
    const unit = units.get(text.slice(0, length));
    if (unit !== undefined) return unit;
  }
  return undefined;
}
