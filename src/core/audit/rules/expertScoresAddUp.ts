import { cell, mean, roundHalfUp, sum, valueOf, type Decimal, type Expr } from '../../expression';
import type { Numeral } from '../numerals/numeral';
import { faultOf, type Outcome } from '../outcomes';
import { expertRowsOf, type ExpertRow } from '../tables/scoreTables';
import { defineAuditRule } from './auditRule';

/** In an expert table the experts' scores make the sum and mean of their row and the total of their column. */
export const expertScoresAddUp = defineAuditRule({
  id: 'expertScoresAddUp',
  severity: 'error',
  title: { zh: '专家评分表合计、平均一致', en: 'Sums and means of the expert table follow from the scores' },
  basis: '合计 = Σ 专家评分；平均分 = 合计 ÷ 专家人数；总分 = 各行之和；P4',
  message: {
    zh: '专家评分表中“{quote}”与各专家评分不符，按评分应为 {expected}。请核对{place}。',
    en: 'In the expert table "{quote}" disagrees with the scores, which give {expected}. Check {place}.',
  },
  check: ({ tables }) => tables.flatMap((table) => outcomesOf(expertRowsOf(table))),
});

const row = { zh: '本行各分', en: 'the scores of the row' };
const column = { zh: '本列各分', en: 'the scores of the column' };

function outcomesOf(rows: readonly ExpertRow[]): readonly Outcome[] {
  const foot = rows.find(({ isFoot }) => isFoot);
  const details = rows.filter((one) => one !== foot);
  const ofRows = rows.flatMap(({ scores, total, mean: average }) => [
    ...compared(total, sum(cellsOf(scores)), scores, row),
    ...compared(average, mean(cellsOf(scores)), scores, row),
  ]);
  if (foot === undefined) return atCrossing(ofRows, []);
  const columns = foot.scores.map((total, index) => {
    const scores = details.flatMap(({ scores: of }) => of[index] ?? []);
    return compared(total, sum(cellsOf(scores)), scores, column);
  });
  return atCrossing(ofRows, columns.flat());
}

const cellsOf = (numerals: readonly Numeral[]): readonly Expr[] =>
  numerals.map((numeral) => cell(numeral.cell));

function compared(
  print: Numeral,
  should: Expr,
  scores: readonly Numeral[],
  place: typeof row,
): readonly Outcome[] {
  const numerals = [print, ...scores];
  const value = valueOf(should);
  if (value.kind === 'none') return [];
  if (isPrinted(print, value.value)) return [{ verdict: 'tied', numerals }];
  return [faultOf(print, numerals, { expected: roundHalfUp(value.value, 2).toFixed(), slots: { place } })];
}

/** Scores are exact: a sum is printed as it is, a mean rounded to what is printed, to a tenth at the least. */
function isPrinted({ value, digits }: Numeral, should: Decimal): boolean {
  return (
    should.eq(value) ||
    (digits > 0 && !should.eq(roundHalfUp(should, 1)) && roundHalfUp(should, digits).eq(value))
  );
}

/** Where a row and a column are wrong by the same amount the cell in both is: its place is determined. */
function atCrossing(ofRows: readonly Outcome[], ofColumns: readonly Outcome[]): readonly Outcome[] {
  const wrongRows = ofRows.filter((outcome) => outcome.verdict === 'refuted');
  const wrongColumns = ofColumns.filter((outcome) => outcome.verdict === 'refuted');
  const [inRow, inColumn] = [wrongRows[0], wrongColumns[0]];
  const all = [...ofRows, ...ofColumns];
  if (inRow?.blamed === undefined || inColumn?.blamed === undefined || wrongColumns.length !== 1) return all;
  const [shared, ...more] = inRow.numerals.filter((numeral) => inColumn.numerals.includes(numeral));
  if (shared === undefined || more.length > 0) return all;
  const [total, ...scores] = inRow.numerals;
  if (total === undefined) return all;
  const others = scores
    .filter((numeral) => numeral !== shared)
    .reduce((before, { value }) => before.plus(value), total.value.minus(total.value));
  const expected = total.value.minus(others).toFixed();
  const faults = [...wrongRows, ...wrongColumns];
  return [
    ...all.filter((outcome) => outcome.verdict !== 'refuted' || !faults.includes(outcome)),
    faultOf(shared, inRow.numerals, { expected, slots: { place: { zh: '这一格', en: 'this cell' } } }),
  ];
}
