import { expertScores } from '../../src/core/inputs/expertScores';
import { openListRows, type FilledTable } from '../../scripts/samples/filledTable';
import type { Dice } from './dice';
import { levelsOf } from './levels';
import { rounded, sumOf } from './money';
import type { Pen } from './pen';
import type { ProjectLine } from './projectLines';

/** The expert scores of the projects with a report; totals and means here and there, rounded to two digits. */
export function expertTable(reported: readonly ProjectLine[], pen: Pen, dice: Dice): FilledTable {
  const experts = reported[0]?.indicators[0]?.scores.length ?? 0;
  const headers = Array.from({ length: experts }, (_, index) => `专家${String(index + 1)}`);
  const isNamed = reported.length > 1 || dice.onceIn(2);
  const rows = reported.flatMap((line) => rowsOf(isNamed ? line : { ...line, name: '' }, pen, dice));
  return openListRows(expertScores, headers, rows);
}

function rowsOf({ name, indicators }: ProjectLine, pen: Pen, dice: Dice) {
  const levels = levelsOf(indicators, dice.onceIn(2));
  const statesMeans = dice.onceIn(2);
  const meanOf = (scores: readonly number[]): number => rounded(sumOf(scores), scores.length, 1);
  const rows = indicators.map(({ level3, weight, scores }, index) => ({
    fields: {
      project: index === 0 ? name : '',
      ...levels[index],
      level3,
      weight: pen.hundredths(weight),
      ...(dice.onceIn(2) ? { statedTotal: pen.hundredths(sumOf(scores)) } : {}),
      ...(statesMeans ? { statedMean: pen.hundredths(meanOf(scores)) } : {}),
    },
    open: scores.map(pen.hundredths),
  }));
  const ofExperts = (indicators[0]?.scores ?? []).map((_, expert) =>
    sumOf(indicators.map(({ scores }) => scores[expert] ?? 0)),
  );
  const sumOfMeans = sumOf(indicators.map(({ scores }) => meanOf(scores)));
  const total = {
    fields: {
      level1: '总分',
      weight: pen.hundredths(10_000),
      statedTotal: pen.hundredths(sumOf(ofExperts)),
      // Both are done: the printed means added up, and the mean of the totals.
      statedMean: pen.hundredths(statesMeans && dice.onceIn(2) ? sumOfMeans : meanOf(ofExperts)),
    },
    open: ofExperts.map(pen.hundredths),
  };
  return dice.onceIn(2) ? [...rows, total] : rows;
}
