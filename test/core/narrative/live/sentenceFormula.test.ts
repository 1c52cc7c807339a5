import {
  cell,
  constant,
  count,
  difference,
  mean,
  percentage,
  total,
  type Cell,
  type Expr,
  type Figure,
} from '../../../../src/core/expression';
import { sentenceFormula } from '../../../../src/core/narrative';
import { piecesOf, type Part } from '../../../../src/core/narrative/part';
import { at, blankCell, sampleCell } from '../../expression/sampleCell';

const current = sampleCell('5.25', { ref: at('D5', '收入') });
const prior = sampleCell('4', { ref: at('B2', '上年') });
const noPrior = blankCell(at('B2', '上年'));

const figure = (expr: Expr): Figure => ({
  id: 'any',
  label: { zh: '数', en: 'number' },
  measure: '万元',
  digits: 2,
  expr,
});

const literal = (text: string): Part => ({ kind: 'literal', text });

const number = (expr: Expr): Part => ({
  kind: 'figure',
  figure: figure(expr),
  format: { digits: 2, thousands: false, sign: 'shown', zeros: 'kept' },
});

/** The change of the current amount against a base, with a rate where there is one. */
function change(base: Expr, now: Expr): Part {
  const changed = difference(now, base);
  const [amount, rate] = [number(changed), number(percentage(changed, base))];
  return {
    kind: 'change',
    base: figure(base),
    change: figure(changed),
    cases: {
      up: [literal('增'), amount, literal('，'), rate],
      down: [literal('减'), amount, literal('，'), rate],
      upFromZero: [literal('增'), amount],
      downFromZero: [literal('减'), amount],
      flat: [literal('持平')],
      noPrior: [],
      unread: [literal('增减'), amount],
    },
  };
}

const anyOf = (...figures: readonly Expr[]): Part => ({
  kind: 'either',
  on: { kind: 'anyAmount', figures: figures.map(figure) },
  yes: [literal('有')],
  no: [literal('无')],
});

const list = (...amounts: readonly Expr[]): Part => ({
  kind: 'list',
  between: '；',
  items: amounts.map((amount, index) => ({
    on: { kind: 'anyAmount', figures: [figure(amount)] },
    parts: [literal(['甲', '乙', '丙'][index] ?? '')],
  })),
});

const sumOf = (one: Cell): Expr => total([one]);
const loose = cell(sampleCell('1', { form: 'looseText' }));
const text = `TEXT(ROUND(SUM('收入'!D5),2),"0.00")`;

describe('sentenceFormula', () => {
  it('writes a figure as its formula, rounded and formatted', () => {
    expect(sentenceFormula([literal('共'), number(sumOf(current)), literal('万元。')])).toBe(
      `"共"&${text}&"万元。"`,
    );
  });

  it('says what is missing where a cell is blank or a base is zero', () => {
    expect(sentenceFormula([number(percentage(sumOf(current), cell(noPrior)))])).toBe(
      `IF(ISNUMBER('上年'!B2),IF('上年'!B2<>0,` +
        `TEXT(ROUND(((SUM('收入'!D5)/'上年'!B2)*100),2),"0.00"),"〔基数为零〕"),"〔未填〕")`,
    );
  });

  it.each([prior, noPrior])('writes every case of a change, whichever holds now', (base) => {
    const by = `ROUND((SUM('收入'!D5)-'上年'!B2),2)`;
    const rate = `TEXT(ROUND((((SUM('收入'!D5)-'上年'!B2)/'上年'!B2)*100),2),"0.00")`;
    const said = `IF(${by}>0,"增","减")&TEXT(${by},"0.00")&IF(ROUND('上年'!B2,2)>0,"，"&${rate},"")`;
    expect(sentenceFormula([change(cell(base), sumOf(current))])).toBe(
      `IF(ISNUMBER('上年'!B2),IF(${by}=0,"持平",${said}),"")`,
    );
  });

  it('says that a change is unread where only this year’s cell is blank', () => {
    const formula = sentenceFormula([change(sumOf(prior), cell(blankCell(at('D5', '收入'))))]);
    expect(formula).toMatch(
      /^IF\(ISNUMBER\('收入'!D5\),IF\(.*,"增减"&IF\(ISNUMBER\('收入'!D5\),.*,"〔未填〕"\)\)$/,
    );
  });

  it('says that a change is unread where its base has no base', () => {
    const share = percentage(sumOf(current), sumOf(prior));
    expect(sentenceFormula([change(share, sumOf(current))])).toMatch(
      /^IF\(ROUND\(SUM\('上年'!B2\),9\)<>0,IF\(.*,"增减"&/,
    );
  });

  it('compares with nothing where there is no base at all', () => {
    const compared = change(mean([]), sumOf(current));
    expect(sentenceFormula([number(sumOf(current)), compared])).toBe(text);
  });

  it('asks whether any amount prints as other than zero', () => {
    const one = `ROUND(SUM('收入'!D5),2)<>0`;
    expect(sentenceFormula([anyOf(sumOf(current))])).toBe(`IF(${one},"有","无")`);
    expect(sentenceFormula([anyOf(sumOf(current), cell(prior))])).toBe(
      `IF(OR(${one},IF(ISNUMBER('上年'!B2),ROUND('上年'!B2,2)<>0,TRUE)),"有","无")`,
    );
  });

  it('lists what is other than zero, a mark between', () => {
    const other = sampleCell('0', { ref: at('E5', '收入') });
    const [one, two] = ['D5', 'E5'].map((name) => `IF(ROUND(SUM('收入'!${name}),2)<>0,"；`);
    expect(sentenceFormula([list(sumOf(current), sumOf(other))])).toBe(
      `MID(${one ?? ''}甲","")&${two ?? ''}乙",""),2,32767)`,
    );
    const printed = piecesOf([list(sumOf(other), sumOf(current), sumOf(current))]);
    expect(printed).toEqual([{ text: '乙；丙' }]);
  });

  it('asks whether a figure has a value', () => {
    const filled = (expr: Expr): Part => ({
      kind: 'either',
      on: { kind: 'anyValue', figures: [figure(expr)] },
      yes: [number(expr)],
      no: [literal('未列')],
    });
    expect(sentenceFormula([filled(cell(prior))])).toBe(
      `IF(ISNUMBER('上年'!B2),TEXT(ROUND('上年'!B2,2),"0.00"),"未列")`,
    );
    expect(sentenceFormula([filled(mean([cell(noPrior)]))])).toBeUndefined();
    expect(piecesOf([filled(cell(noPrior))])).toEqual([{ text: '未列' }]);
  });

  it('asks whether any of several figures has a value, and lists those that have', () => {
    const other = blankCell(at('E5', '收入'));
    const onAny = (...exprs: readonly Expr[]) => ({ kind: 'anyValue', figures: exprs.map(figure) }) as const;
    const listed: Part = {
      kind: 'list',
      between: '、',
      items: [prior, other].map((one) => ({ on: onAny(cell(one)), parts: [number(cell(one))] })),
    };
    const share = percentage(cell(prior), cell(other));
    const either: Part = {
      kind: 'either',
      on: onAny(share, cell(prior), mean([])),
      yes: [listed],
      no: [literal('未列')],
    };
    const said = ['上年!B2', '收入!E5']
      .map((name) => name.replace(/(.+)!/, "'$1'!"))
      .map((ref) => `IF(ISNUMBER(${ref}),"、"&TEXT(ROUND(${ref},2),"0.00"),"")`);
    expect(sentenceFormula([either])).toBe(
      `IF(OR(AND(ISNUMBER('上年'!B2),ISNUMBER('收入'!E5),'收入'!E5<>0),ISNUMBER('上年'!B2)),` +
        `MID(${said.join('&')},2,32767),"未列")`,
    );
    expect(piecesOf([either]).map(({ text: printed }) => printed)).toEqual(['4.00']);
    expect(sentenceFormula([{ ...either, on: onAny(share, mean([cell(noPrior)])) }])).toBeUndefined();
  });

  it.each<[string, Part, string]>([
    ['nothing to list', list(), ''],
    ['no amounts', anyOf(), '无'],
    ['an amount that never has a value', anyOf(mean([])), '有'],
    ['words that were given', given('甲'), '有'],
    ['words that were not given', given(''), '无'],
  ])('knows without asking: %s', (_, part, word) => {
    expect(sentenceFormula([number(sumOf(current)), part])).toBe(word === '' ? text : `${text}&"${word}"`);
  });

  it.each<[string, readonly Part[]]>([
    ['words only', [literal('甲'), { kind: 'words', text: '乙!C3' }]],
    ['a number that no cell can change', [number(count([]))]],
    ['words that are read off numbers', [number(sumOf(current)), { kind: 'judged', text: '优' }]],
    ['a number that Excel cannot read', [number(loose)]],
    ['a number that is missing for a reason Excel cannot tell', [number(mean([cell(noPrior)]))]],
    ['a change of a number that Excel cannot read', [change(cell(prior), loose)]],
    ['a change from a number that Excel cannot read', [change(loose, sumOf(current))]],
    ['a change from a base that Excel cannot tell', [change(mean([cell(noPrior)]), sumOf(current))]],
    ['a condition on a number that Excel cannot read', [anyOf(loose, sumOf(current))]],
    ['a list with an amount that Excel cannot read', [list(sumOf(current), loose)]],
    ['more amounts than OR takes', [anyOf(...Array.from({ length: 256 }, () => sumOf(current)))]],
    ['more characters than Excel takes', [number(sumOf(current)), literal('长'.repeat(8192))]],
    [
      'a share of a base that only we can read',
      [change(percentage(constant(1), loose), sumOf(current)), number(sumOf(current))],
    ],
  ])('leaves text alone: %s', (_, parts) => {
    expect(sentenceFormula(parts)).toBeUndefined();
  });
});

function given(words: string): Part {
  return { kind: 'either', on: { kind: 'anyWords', words }, yes: [literal('有')], no: [literal('无')] };
}
