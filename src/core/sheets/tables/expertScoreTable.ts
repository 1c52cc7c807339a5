import { expertRows, openColumnsOf, showsPersons, wordsIn, type Account, type Project } from '../../account';
import { chineseOrdinal } from '../../chineseOrdinal';
import { shownValue, type Figure } from '../../expression';
import { expertColumnTotal, expertMean, expertScore, expertTotal, expertWeight } from '../../figures';
import { expertScores } from '../../inputs/expertScores';
import { defineSheets } from '../define';
import type { Body } from '../frame';
import { across, figureCell, stacked, textCell, type Grid } from '../grid';
import { headRows } from '../layouts/headRows';
import { levelColumns, type LevelPath } from '../layouts/levelColumns';
import { ofEvaluatedProjects } from '../layouts/ofEvaluatedProjects';
import type { SheetCell } from '../reportSheet';

/** What the experts scored: the indicator tree, a column an expert, the sum and the mean. */
export const expertScoreTable = defineSheets({
  id: 'expertScoreTable',
  name: { zh: '专家评分表', en: 'Expert scores' },
  basis: '北京市2020年度部门决算第四部分 综合评价情况及评价结论（附相关评分表）；P4',
  sheets: (account) =>
    ofEvaluatedProjects(account, {
      id: 'expertScoreTable',
      name: '专家评分表',
      title: '绩效评价专家评分表',
      orientation: 'landscape',
      body: scoreTable,
    }),
});

const levelWidths = [13, 18, 20];
const levels = levelWidths.length;
const numberWidth = 9;
/** What a landscape page takes at full size beside levels, weight, sum and mean. */
const widthOfExperts = 58;

function scoreTable(account: Account, { name: project }: Project): Body {
  const experts = openColumnsOf(account, expertScores);
  const expertWidth = Math.min(11, Math.max(6, Math.floor(widthOfExperts / Math.max(1, experts.length))));
  const heads = ['一级指标', '二级指标', '三级指标', '分值', ...expertNames(account), '合计', '平均分'];
  return {
    columnWidths: [...levelWidths, numberWidth, ...experts.map(() => expertWidth), numberWidth, numberWidth],
    head: headRows(heads.map((head) => [head])),
    table: stacked([indicatorRows(account, project), totalRow(account, project)]),
  };
}

/** Names are personal data: unless they may be shown, experts are told by their place. */
function expertNames(account: Account): readonly string[] {
  return openColumnsOf(account, expertScores).map(({ header }, index) =>
    showsPersons(account) ? header.zh : `专家${index < 99 ? chineseOrdinal(index + 1) : String(index + 1)}`,
  );
}

function indicatorRows(account: Account, project: string): Grid {
  const rows = expertRows(account, project);
  const { level1, level2, level3 } = expertScores.by;
  const paths = rows.map((row) => [level1, level2, level3].map((level) => wordsIn(row, level)));
  const tree = levelColumns(paths, (path) => levelText(account, project, path));
  const cells = paths.map((path, place) => [
    ...tree.cells.slice(place, place + 1).flat(),
    ...scores(figuresOf(account, project, { path, place })),
  ]);
  return { rows: cells.map((row) => ({ cells: row })), merges: tree.merges };
}

function scores(figures: readonly Figure[]): readonly SheetCell[] {
  return figures.map((figure) => figureCell(figure, 'score'));
}

/** Weight, the experts' scores, sum and mean of one indicator. */
function figuresOf(
  account: Account,
  project: string,
  { path, place }: { readonly path: LevelPath; readonly place: number },
): readonly Figure[] {
  const key = keyOf(project, path);
  return [
    expertWeight.figure(account, key),
    ...openColumnsOf(account, expertScores).map((_, expert) =>
      expertScore.figure(account, { project, place, expert }),
    ),
    expertTotal.figure(account, key),
    expertMean.figure(account, key),
  ];
}

function keyOf(project: string, path: LevelPath): Parameters<typeof expertWeight.figure>[1] {
  const levelsNamed = path.map((name, level) => [`level${String(level + 1)}`, name] as const);
  return { project, ...Object.fromEntries<string>(levelsNamed) };
}

/** 决策（10分）: the levels above tell what their indicators weigh together. */
function levelText(account: Account, project: string, path: LevelPath): string {
  const text = path.slice(-1).join('');
  if (path.length === levels) return text;
  const weight = shownValue(expertWeight.figure(account, keyOf(project, path)));
  return weight.kind === 'value' ? `${text}（${weight.value.toFixed()}分）` : text;
}

function totalRow(account: Account, project: string): Grid {
  const figures = [
    expertWeight.figure(account, { project }),
    ...openColumnsOf(account, expertScores).map((_, expert) =>
      expertColumnTotal.figure(account, { project, expert }),
    ),
    expertTotal.figure(account, { project }),
    expertMean.figure(account, { project }),
  ];
  return across(
    [textCell('总分', 'labelCenter'), levels],
    ...scores(figures).map((cell) => [cell, 1] as const),
  );
}
