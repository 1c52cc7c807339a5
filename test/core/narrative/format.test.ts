import { cell, constant, ratio, valueOf, type Expr, type Figure } from '../../../src/core/expression';
import { printedExpr } from '../../../src/core/narrative';
import { missingMarks, printed, printedFormula, type NumberFormat } from '../../../src/core/narrative/format';
import { at, sampleCell } from '../expression/sampleCell';

const plain: NumberFormat = { digits: 2, thousands: false, sign: 'shown', zeros: 'kept' };
const figure = (expr: Expr): Figure => ({
  id: 'any',
  label: { zh: '数', en: 'number' },
  measure: '万元',
  digits: 2,
  expr,
});

describe('printed', () => {
  it.each<[string, string, Partial<NumberFormat>, string]>([
    ['rounds half-up, once', '2.345', {}, '2.35'],
    ['keeps the sign', '-178.164', {}, '-178.16'],
    ['leaves the sign to a word', '-178.165', { sign: 'magnitude' }, '178.17'],
    ['has no negative zero', '-0.001', {}, '0.00'],
    ['prints as many digits as asked for', '2545.8521', { digits: 4 }, '2545.8521'],
    ['prints whole numbers', '27', { digits: 0 }, '27'],
    ['groups thousands', '-1234567.8912', { thousands: true, digits: 4 }, '-1,234,567.8912'],
    ['groups whole numbers', '100000', { thousands: true, digits: 0 }, '100,000'],
    ['trims a whole number', '100.004', { zeros: 'trimmed' }, '100'],
    ['trims nothing else', '99.5', { zeros: 'trimmed' }, '99.50'],
    ['trims no zero of a whole number', '100', { zeros: 'trimmed', digits: 0 }, '100'],
  ])('%s', (_, value, format, text) => {
    expect(printed(figure(constant(value)), { ...plain, ...format })).toBe(text);
  });

  it('marks what has no value', () => {
    expect(printed(figure(ratio(constant(1), constant(0))), plain)).toBe(missingMarks.zeroBase);
  });

  it('has an expression of its own, for whoever checks or computes the print', () => {
    const expr = printedExpr(figure(constant('-2.345')), { ...plain, sign: 'magnitude' });
    expect(valueOf(expr)).toMatchObject({ kind: 'value' });
    expect(printed(figure(expr), plain)).toBe('2.35');
  });
});

describe('printedFormula', () => {
  const typed = figure(cell(sampleCell('2.5', { ref: at('D5') })));
  it.each<[string, Partial<NumberFormat>, string]>([
    ['rounds, then formats', {}, 'TEXT(ROUND(\'收入\'!D5,2),"0.00")'],
    ['leaves the sign to a word', { sign: 'magnitude' }, 'TEXT(ROUND(ABS(\'收入\'!D5),2),"0.00")'],
    ['groups thousands', { thousands: true }, 'TEXT(ROUND(\'收入\'!D5,2),"#,##0.00")'],
    ['prints whole numbers', { digits: 0, zeros: 'trimmed' }, 'TEXT(ROUND(\'收入\'!D5,0),"0")'],
    ['trims zeros', { zeros: 'trimmed' }, 'SUBSTITUTE(TEXT(ROUND(\'收入\'!D5,2),"0.00"),".00","")'],
  ])('%s', (_, format, formula) => {
    expect(printedFormula(typed, { ...plain, ...format })).toBe(formula);
  });

  it('is not there for a number that Excel cannot read', () => {
    const loose = figure(cell(sampleCell('2.5', { form: 'looseText' })));
    expect(printedFormula(loose, plain)).toBeUndefined();
  });
});
