import type { Audit } from '../../core/audit';
import { severityWords } from '../print';

/** The outcome of an audit for people: how the numbers stand, then each finding with its line, in both languages. */
export function auditInWords({ summary, findings }: Audit, text: string): string {
  const { numerals, tied, rounding, refuted, ambiguous, noSource, notAFigure } = summary;
  if (numerals === 0 && findings.length === 0)
    return '文中没有数字，无可核对。\nThere is no number in the text: nothing to check.';
  const counts = (names: readonly string[], of: readonly number[], mark: string): string =>
    names.map((name, index) => `${name} ${String(of[index])}`).join(mark);
  const of = [tied, rounding, refuted, ambiguous, noSource, notAFigure];
  const lineOf = lineNumbers(text);
  return [
    `数字 ${String(numerals)} 个：${counts(['一致', '尾差', '不符', '所指不明', '无从核对', '非核对数'], of, '，')}。`,
    `Numbers ${String(numerals)}: ${counts(['tied', 'rounding', 'refuted', 'ambiguous', 'no source', 'no figure'], of, ', ')}.`,
    ...findings.map(
      ({ severity, rule, start, message }) =>
        `［${severityWords[severity]}］${rule} 第 ${String(lineOf(start))} 行 line ${String(lineOf(start))}：${message.zh}\n            ${message.en}`,
    ),
    ...(findings.some(({ severity }) => severity === 'error') ? [] : ['没有错误。No errors.']),
  ].join('\n');
}

/** The line that a place is in, from 1; places must be asked for in ascending order. */
function lineNumbers(text: string): (place: number) => number {
  let line = 1;
  let from = 0;
  return (place) => {
    for (let at = text.indexOf('\n', from); at >= 0 && at < place; at = text.indexOf('\n', from)) {
      line += 1;
      from = at + 1;
    }
    return line;
  };
}
