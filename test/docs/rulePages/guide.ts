import {
  cell,
  difference,
  judge,
  percentage,
  sum,
  total,
  type Decimal,
  type Expr,
  type Relation,
} from '../../../src/core/expression';
import { amountInWords } from '../../../src/core/rules/engine/wording';
import { fill, type Text } from '../../../src/core/text';
import { sampleCell } from '../../core/expression/sampleCell';
import { both, heading, table } from './markdown';
import { fourVerdicts, locating, threeKinds } from './guideWords';
import { verdictNames } from './words';

const printed = (written: string): Expr => cell(sampleCell(written));

/** Figures as some published texts print them, in 万元 to two digits. */
const parts = total(['10.77', '259.52', '623.06', '474.40'].map((written) => sampleCell(written)));
const [spent, fall] = [printed('19.56'), printed('3.59')];

const examples: readonly {
  readonly what: Text;
  readonly relation: Relation;
  readonly measure: '万元' | '%';
}[] = [
  {
    what: {
      zh: '10.77 + 259.52 + 623.06 + 474.40，合计印为 1,367.75',
      en: 'the total is printed as 1,367.75',
    },
    relation: { comparison: 'equals', left: printed('1367.75'), right: parts, reading: 'printed' },
    measure: '万元',
  },
  {
    what: { zh: '同样四项，合计印为 1,367.76', en: 'the same four, their total printed as 1,367.76' },
    relation: { comparison: 'equals', left: printed('1367.76'), right: parts, reading: 'printed' },
    measure: '万元',
  },
  {
    what: { zh: '决算 19.56，减少 3.59，印为下降 15.31%', en: '19.56, a fall of 3.59, printed as 15.31%' },
    relation: {
      comparison: 'equals',
      left: printed('15.31'),
      right: percentage(fall, sum([spent, fall])),
      reading: 'printed',
    },
    measure: '%',
  },
  {
    what: { zh: '同一项先印 269.85，后印 269.86', en: 'the same item as 269.85, then as 269.86' },
    relation: {
      comparison: 'equals',
      left: printed('269.86'),
      right: printed('269.85'),
      reading: 'repeated',
    },
    measure: '万元',
  },
  {
    what: { zh: '接待费 0.30，增加 0.30，印为增长 100%', en: '0.30, a rise of 0.30, printed as 100%' },
    relation: {
      comparison: 'equals',
      left: printed('100'),
      right: percentage(printed('0.30'), difference(printed('0.30'), printed('0.30'))),
      reading: 'printed',
    },
    measure: '%',
  },
];

/** How relations are judged, and how a fault is located. */
export function guide(): readonly string[] {
  return [
    heading(2, { zh: '三种关系', en: 'Three kinds of relation' }),
    both(threeKinds),
    heading(2, { zh: '四种结论', en: 'Four verdicts' }),
    both(fourVerdicts),
    table(
      ['例子 Example', '左边 Left', '右边 Right', '差额 Difference', '结论 Verdict'],
      examples.map(rowOf),
    ),
    heading(2, { zh: '怎样找出有误的单元格', en: 'How a fault is located' }),
    both(locating),
  ];
}

function rowOf({ what, relation, measure }: (typeof examples)[number]): readonly string[] {
  const judgement = judge(relation);
  const { zh, en } = verdictNames[judgement.verdict];
  const words = `${what.zh}<br>${what.en}`;
  if (judgement.verdict === 'notChecked')
    return [words, '', '基数为零，没有增减率<br>no rate from a base of zero', '', `${zh} ${en}`];
  const { left, right, difference: gap, allowed } = judgement;
  return [
    words,
    amountInWords(left, measure),
    amountInWords(right.toDecimalPlaces(4), measure),
    `${amountInWords(gap.toDecimalPlaces(4), measure)}${judgement.verdict === 'rounding' ? used(gap, allowed) : ''}`,
    `${zh} ${en}`,
  ];
}

const ofPossible: Text = {
  zh: '（可能尾差 {allowed} 的 {share}）',
  en: '{share} of the possible {allowed}',
};

function used(difference: Decimal, allowed: Decimal): string {
  const share = amountInWords(difference.abs().div(allowed).times(100).toDecimalPlaces(0), '%');
  const { zh, en } = fill(ofPossible, { allowed: amountInWords(allowed, '万元'), share });
  return `${zh}<br>${en}`;
}
