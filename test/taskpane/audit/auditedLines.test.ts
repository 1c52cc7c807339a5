import type { ClassedNumeral } from '../../../src/core/audit';
import { auditedLines, runsOf } from '../../../src/taskpane/audit/auditedLines';

const text = '甲12乙\n\n丙3.5%丁';
const numeral = (of: string): ClassedNumeral => {
  const start = text.indexOf(of);
  return { text: of, start, end: start + of.length, class: 'tied' };
};
const numerals = [numeral('12'), numeral('3.5')];

describe('the lines of a text', () => {
  test('each have their own numbers; empty ones are left out', () => {
    expect(auditedLines(text, numerals)).toEqual([
      { start: 0, text: '甲12乙', numerals: [numerals[0]] },
      { start: 6, text: '丙3.5%丁', numerals: [numerals[1]] },
    ]);
  });

  test('are cut at their numbers and at what is pointed to, and nothing is lost', () => {
    const line = auditedLines(text, numerals)[1]!;
    const start = text.indexOf('3.5%');
    const runs = runsOf(line, { start, end: start + 4 });
    expect(runs.map((run) => run.text)).toEqual(['丙', '3.5', '%', '丁']);
    expect(runs.map((run) => run.isMarked)).toEqual([false, true, true, false]);
    expect(runs.map((run) => run.numeral)).toEqual([undefined, numerals[1], undefined, undefined]);
  });

  test('keep a number whole where what is pointed to ends within it, or goes beyond the line', () => {
    const line = auditedLines(text, numerals)[0]!;
    const runs = runsOf(line, { start: 2, end: 99 });
    expect(runs.map((run) => run.text)).toEqual(['甲', '12', '乙']);
    expect(runs.map((run) => run.isMarked)).toEqual([false, true, true]);
  });
});
