import {
  itemsOf,
  numbersIn,
  openColumnsOf,
  scoresIn,
  statedRowsOf,
  type Account,
  type Row,
  type StatedRow,
} from '../../account';
import { cell, judge, mean, sum, total, type Cell, type Expr } from '../../expression';
import { expertScores } from '../../inputs/expertScores';
import { digitsAmong, statementOf, type Statement } from './statements';
import { isFilled } from './wording';

const { statedMean, statedTotal, weight } = expertScores.by;

/** A stated total of the expert table beside the scores it adds up; a sum of scores is exact. */
export interface ExpertSum {
  readonly stated: Cell;
  readonly parts: readonly Cell[];
}

/** Every 合计 of a row of scores, and every cell of a 总分 row; one left blank among others that are stated is a gap. */
export function expertSums(account: Account): readonly ExpertSum[] {
  const ofRows = itemsOf(account, expertScores).map((row) => ({
    stated: row.numbers.get(statedTotal),
    parts: scoresIn(account, row),
  }));
  const ofTotalRows = statedRowsOf(account, expertScores).map((row) => sumsOfTotalRow(account, row));
  return [ofRows, ...ofTotalRows].flatMap(statedOrGap);
}

interface Sum {
  readonly stated: Cell | undefined;
  readonly parts: readonly Cell[];
}

function sumsOfTotalRow(account: Account, { row, covers }: StatedRow): readonly Sum[] {
  const columns = [weight, ...openColumnsOf(account, expertScores)];
  return [
    ...columns.map((column) => ({ stated: row.numbers.get(column), parts: numbersIn(covers, column) })),
    { stated: row.numbers.get(statedTotal), parts: covers.flatMap((one) => scoresIn(account, one)) },
  ];
}

/** Neighbours: where none is stated none is due. */
function statedOrGap(neighbours: readonly Sum[]): readonly ExpertSum[] {
  const isUsed = neighbours.some(({ stated }) => stated !== undefined && isFilled(stated));
  return neighbours.flatMap(({ stated, parts }) =>
    isUsed && stated !== undefined && [stated, ...parts].some(isFilled) ? [{ stated, parts }] : [],
  );
}

/** Every 平均分: the mean of a row of scores, and in a 总分 row the sum of the means. */
export function expertMeanStatements(account: Account): readonly Statement[] {
  const items = itemsOf(account, expertScores);
  const stated = statedRowsOf(account, expertScores);
  const shown = numbersIn([...items, ...stated.map(({ row }) => row)], statedMean);
  const digits = digitsAmong(shown, account.policy.scores.digits);
  const isUsed = shown.some(isFilled);
  const meanOf = (row: Row): Expr => mean(scoresIn(account, row).map(cell));
  const statement = (row: Row, exact: Expr, covers: readonly Row[]): readonly Statement[] =>
    statementOf(
      row.numbers.get(statedMean),
      {
        exact,
        measure: '分',
        digits,
        partDigits: digitsAmong(
          covers.flatMap((one) => scoresIn(account, one)),
          account.policy.scores.digits,
        ),
        reading: 'repeated',
      },
      isUsed,
    );
  return [
    ...items.flatMap((row) => statement(row, meanOf(row), [row])),
    ...stated.flatMap(({ row, covers }) => {
      const isSumOfPrints = sumsPrints(row, covers);
      return statement(
        row,
        isSumOfPrints ? total(numbersIn(covers, statedMean)) : sum(covers.map(meanOf)),
        covers,
      );
    }),
  ];
}

/** Whether a total of means adds up the means as they are stated: rounded, they may come to a little more or less. */
function sumsPrints(row: Row, covers: readonly Row[]): boolean {
  const right = total(numbersIn(covers, statedMean));
  return numbersIn([row], statedMean)
    .map((stated) => judge({ comparison: 'equals', left: cell(stated), right, reading: 'repeated' }))
    .some(({ verdict }) => verdict === 'tied');
}
