import { wordsIn, type Account, type Project } from '../../account';
import { givenIndicatorScore, indicatorWeight } from '../../figures';
import { indicators } from '../../inputs/indicators';
import { across, figureCell, labelled, stacked, textCell, wordsCell, type Grid } from '../grid';
import { levelColumns } from '../layouts/levelColumns';
import { tallLine } from '../layouts/tallLine';
import type { SheetCell } from '../reportSheet';
import { formWidths } from './formWidths';

const heads = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];

const { level1, level2, level3, target, actual, reason } = indicators.by;

/** The column of the level 3 indicators; the levels before it are merged, what follows belongs to one indicator. */
const levels = 2;
const detailWidths = formWidths.slice(1 + levels);

/** 绩效指标: the head, and one line an indicator; indicators of one level share its cell. */
export function indicatorLines(account: Account, project: Project): Grid {
  const lines = project.indicators.map((row, place) => ({
    path: [wordsIn(row, level1), wordsIn(row, level2)],
    detail: tallLine(detailOf(account, project, place), detailWidths),
  }));
  const rows = stacked(lines.map(({ detail }) => detail));
  const tree = levelColumns(lines.flatMap(({ path, detail }) => detail.rows.map(() => path)));
  const body: Grid = {
    rows: tree.cells.map((cells, row) => ({ cells: [...cells, ...cellsOf(rows, row)] })),
    merges: [...tree.merges, ...rows.merges.map((merge) => ({ ...merge, column: merge.column + levels }))],
  };
  const head = across(...heads.map((text) => [textCell(text, 'labelCenter'), 1] as const));
  return labelled(textCell('绩\n效\n指\n标', 'labelCenter'), stacked([head, body]));
}

function cellsOf({ rows }: Grid, row: number): readonly SheetCell[] {
  return rows.slice(row, row + 1).flatMap(({ cells }) => cells);
}

function detailOf(account: Account, { name, indicators: rows }: Project, place: number): Grid {
  const row = rows[place];
  const key = { project: name, place };
  return across(
    [wordsCell(wordsIn(row, level3), 'label'), 1],
    [wordsCell(wordsIn(row, target), 'labelCenter'), 1],
    [wordsCell(wordsIn(row, actual), 'labelCenter'), 1],
    [figureCell(indicatorWeight.figure(account, key), 'score'), 1],
    [figureCell(givenIndicatorScore.figure(account, key), 'score'), 1],
    [wordsCell(wordsIn(row, reason), 'label'), 1],
  );
}
