/** A text with one slip in it, and where that is. */
export interface Mutation {
  readonly kind: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Numbers that state something: with decimals, or counted. */
const figures = /(?<![\d.A-Za-z])(?!(?:19|20)\d\d年)\d+(?:\.\d+)?(?=万元|%|人|个|辆|台|分|份)/gu;

const directions: readonly (readonly [string, string])[] = [
  ['增加', '减少'],
  ['减少', '增加'],
  ['增长', '下降'],
  ['下降', '增长'],
  ['大于', '小于'],
  ['小于', '大于'],
];

const units: readonly (readonly [string, string])[] = [
  ['万元', '元'],
  ['%', ''],
];

const names: readonly (readonly [string, string])[] = [
  ['基本支出', '基建支出'],
  ['项目支出', '经常支出'],
  ['事业收入', '其他收入'],
  ['住房保障', '社会保障'],
  ['卫生健康', '公共安全'],
  ['公务接待', '公务用车'],
  ['货物支出', '服务支出'],
  ['行政编制', '事业编制'],
];

/** Every slip that the kinds know, one at a time. */
export function mutationsOf(text: string): readonly Mutation[] {
  return [
    ...[...text.matchAll(figures)].flatMap((match) => ofNumber(text, match.index, match[0])),
    ...replaced(text, 'direction word', directions),
    ...replaced(text, 'unit', units),
    ...replaced(text, 'item name', names),
  ];
}

function ofNumber(text: string, start: number, print: string): readonly Mutation[] {
  const made = (kind: string, other: string): readonly Mutation[] =>
    other === print || Number(other) === Number(print)
      ? []
      : [
          {
            kind,
            text: text.slice(0, start) + other + text.slice(start + print.length),
            start,
            end: start + other.length,
          },
        ];
  const at = (start * 7) % print.length;
  const digit = print.charAt(at) === '.' ? at - 1 : at;
  const changed = String((Number(print.charAt(digit)) + 1 + (start % 8)) % 10);
  const swap = Math.max(0, digit - 1);
  return [
    ...made('one digit', print.slice(0, digit) + changed + print.slice(digit + 1)),
    ...(print.charAt(swap) === '.' || print.charAt(swap + 1) === '.'
      ? []
      : made(
          'two digits swapped',
          print.slice(0, swap) + (print.charAt(swap + 1) + print.charAt(swap)) + print.slice(swap + 2),
        )),
    ...(print.includes('.') ? made('decimal point', moved(print)) : []),
  ];
}

function moved(print: string): string {
  const [whole = '', decimals = ''] = print.split('.');
  return `${whole}${decimals.charAt(0)}.${decimals.slice(1)}`.replace(/\.$/u, '');
}

function replaced(
  text: string,
  kind: string,
  pairs: readonly (readonly [string, string])[],
): readonly Mutation[] {
  return pairs.flatMap(([from, to]) =>
    [...text.matchAll(new RegExp(from, 'gu'))].flatMap((match): readonly Mutation[] => {
      const start = match.index;
      const end = start + from.length;
      const isBeside = kind === 'item name' || isBy(text, kind, [start, end]);
      if (!isBeside) return [];
      return [
        {
          kind,
          text: text.slice(0, start) + to + text.slice(end),
          start: Math.max(0, start - 1),
          end: start + to.length + 1,
        },
      ];
    }),
  );
}

/** A direction word before a number, a unit after one. */
function isBy(text: string, kind: string, [start, end]: readonly [number, number]): boolean {
  return kind === 'unit'
    ? /\d/u.test(text.charAt(start - 1))
    : /\d/u.test(text.charAt(end)) || text.startsWith('预算数', end);
}
