import type { Language, Ledger, ReadProblem, Validation } from '../core';
import type { Generation } from '../excel';

/** Exit code of a validation: 2 where something could not be read, 1 where there are errors, else 0. */
export function exitCodeOf({ readProblems, summary }: Validation): number {
  if (readProblems.length > 0) return 2;
  return summary.errors > 0 ? 1 : 0;
}

/** The outcome as the one JSON object that `--json` promises. */
export function asJson(validation: Validation, more: Readonly<Record<string, unknown>> = {}): string {
  const { readProblems, unit, year = null, ...rest } = validation;
  return JSON.stringify(
    { unit, year, ...rest, readProblems: readProblems.map(problemAsJson), ...more },
    null,
    2,
  );
}

function problemAsJson({ cell, found, expected, message }: ReadProblem): Readonly<Record<string, unknown>> {
  return { cell, found, expected: expected.zh, expectedEn: expected.en, message };
}

export const severityWords = { error: '错误', warning: '警告', hint: '提示' } as const;

/** The outcome for people: the ledger, then each problem and finding in both languages. */
export function asWords(validation: Validation): string {
  const { unit, year, summary, findings, readProblems } = validation;
  const head = unit === '' ? [] : [`${unit} ${year === undefined ? '' : `${String(year)}年度`}`];
  return [
    ...head,
    totals(validation),
    ...openLines(validation.ledger),
    ...readProblems.map(({ message }) => `［未能读取］${message.zh}\n            ${message.en}`),
    ...findings.map(
      ({ severity, rule, message }) =>
        `［${severityWords[severity]}］${rule}：${message.zh}\n            ${message.en}`,
    ),
    summary.errors + readProblems.length === 0 ? '没有错误。No errors.' : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function totals({ summary }: Validation): string {
  const { due, tied, rounding, refuted, notChecked } = summary;
  return (
    `应核对 ${String(due)} 项：一致 ${String(tied)}，尾差 ${String(rounding)}，不符 ${String(refuted)}，未核对 ${String(notChecked)}。\n` +
    `Due ${String(due)}: tied ${String(tied)}, rounding ${String(rounding)}, refuted ${String(refuted)}, not checked ${String(notChecked)}.`
  );
}

/** The rules that were not checked in full, each with why; and in one line those that found nothing to check. */
function openLines(ledger: Ledger): readonly string[] {
  const open = ledger.filter(({ notChecked }) => notChecked > 0);
  const idle = ledger.filter(({ due }) => due === 0).map(({ rule }) => rule);
  const lines = open.map(({ rule, catalogue, due, notChecked, reasons }) => {
    const why = (language: Language): string => reasons.map(({ reason }) => reason[language]).join('; ');
    const counts = `${String(notChecked)}/${String(due)}`;
    return `［未核对］${catalogue.join('、')} ${rule} ${counts}：${why('zh')}\n            not checked ${counts}: ${why('en')}`;
  });
  return idle.length === 0 ? lines : [...lines, `无可核对 Nothing to check: ${idle.join(', ')}`];
}

const stateWords = { created: '新建', changed: '更新', unchanged: '未变' } as const;

/** What generating found and wrote, for people. */
export function generationInWords({ validation, sheets, notes }: Generation): string {
  const nothing =
    sheets.length === 0
      ? ['没有生成报表：请先更正上面的问题。Nothing was written: correct the above first.']
      : [];
  return [asWords(validation), ...nothing, ...writtenInWords({ sheets, notes })].join('\n');
}

/** The sheets written, one a line with how many cells, and what there is to say. */
export function writtenInWords({ sheets, notes }: Pick<Generation, 'sheets' | 'notes'>): readonly string[] {
  const written = sheets.map(({ name, state, cells }) => `${stateWords[state]} ${name}（${String(cells)}）`);
  return [...written, ...notes.flatMap(({ zh, en }) => [zh, en])];
}
