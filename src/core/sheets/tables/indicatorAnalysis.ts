import { expertRows, wordsIn, type Account, type Project } from '../../account';
import type { Figure } from '../../expression';
import { expertLossRate, expertMean, expertTotal, expertWeight } from '../../figures';
import { expertScores } from '../../inputs/expertScores';
import { defineSheets } from '../define';
import type { Body } from '../frame';
import { figureCell, textCell } from '../grid';
import { ofEvaluatedProjects } from '../layouts/ofEvaluatedProjects';
import { plainList, type PlainColumn } from '../layouts/plainList';
import type { StyleName } from '../styles';

type Key = Parameters<typeof expertWeight.figure>[1];

/** An indicator (or all of them together) with its name and the name of its level. */
interface Analysed {
  readonly key: Key;
  readonly name: string;
  readonly level: '一级' | '二级' | '三级' | '总分';
}

/** Weight, sum, mean and loss rate level by level: what the text of the evaluation report analyses. */
export const indicatorAnalysis = defineSheets({
  id: 'indicatorAnalysis',
  name: { zh: '绩效指标分析表', en: 'Indicator analysis' },
  basis: '北京市2020年度部门决算第四部分 绩效评价指标分析；P4',
  sheets: (account) =>
    ofEvaluatedProjects(account, {
      id: 'indicatorAnalysis',
      name: '绩效指标分析表',
      title: '绩效评价指标分析表',
      orientation: 'portrait',
      body: analysisTable,
    }),
});

const indents = { 一级: 0, 二级: 1, 三级: 2, 总分: 0 } as const satisfies Record<Analysed['level'], number>;

function analysisTable(account: Account, { name }: Project): Body {
  const number = (
    head: string,
    figure: (account: Account, key: Key) => Figure,
    style: StyleName,
  ): PlainColumn<Analysed> => ({
    head: [head],
    width: 11,
    cell: ({ key }) => figureCell(figure(account, key), style),
  });
  const columns: readonly PlainColumn<Analysed>[] = [
    {
      head: ['指标'],
      width: 34,
      cell: ({ name: text, level }) => textCell(text, 'label', indents[level]),
    },
    { head: ['级次'], width: 8, cell: ({ level }) => textCell(level, 'labelCenter') },
    number('分值', expertWeight.figure, 'score'),
    number('合计', expertTotal.figure, 'score'),
    number('平均分', expertMean.figure, 'meanScore'),
    number('失分率', expertLossRate.figure, 'rate'),
  ];
  return plainList(columns, analysed(account, name));
}

/** Level 1 with its level 2; below the only level 2 of a level 1 also level 3; all together last. */
function analysed(account: Account, project: string): readonly Analysed[] {
  const below = namesBelow(account, project);
  const rows = below({}).flatMap((level1): readonly Analysed[] => {
    const seconds = below({ level1 });
    const thirds = (level2: string): readonly string[] =>
      seconds.length > 1 ? [] : below({ level1, level2 });
    return [
      { key: { project, level1 }, name: level1, level: '一级' },
      ...seconds.flatMap((level2): readonly Analysed[] => [
        { key: { project, level1, level2 }, name: level2, level: '二级' },
        ...thirds(level2).map((level3): Analysed => ({
          key: { project, level1, level2, level3 },
          name: level3,
          level: '三级',
        })),
      ]),
    ];
  });
  return [...rows, { key: { project }, name: project, level: '总分' }];
}

interface Above {
  readonly level1?: string;
  readonly level2?: string;
}

/** The names on the level below some indicators, each once, in the order of the sheet. */
function namesBelow(account: Account, project: string): (above: Above) => readonly string[] {
  const { level1, level2, level3 } = expertScores.by;
  const paths = expertRows(account, project).map((row) =>
    [level1, level2, level3].map((level) => wordsIn(row, level)),
  );
  return (above) => {
    const names = [above.level1, above.level2].filter((name) => name !== undefined);
    const within = paths.filter((path) => names.every((name, level) => path[level] === name));
    return [...new Set(within.flatMap((path) => path.slice(names.length, names.length + 1)))];
  };
}
