import { itemsOf, projectNamed, reportProjects, wordsIn, type Account, type Row } from '../account';
import type { TextCell } from '../expression';
import { evaluationFunding } from '../inputs/evaluationFunding';
import { evaluationTexts } from '../inputs/evaluationTexts';
import { expertScores } from '../inputs/expertScores';
import { indicators } from '../inputs/indicators';
import { satisfaction } from '../inputs/satisfaction';
import { fill } from '../text';
import { defineRule } from './engine/rule';

const lists = [indicators, expertScores, evaluationFunding, satisfaction, evaluationTexts] as const;

const faults = {
  unknown: {
    zh: '“绩效项目”中没有“{project}”，{count} 行不会印出',
    en: 'no project "{project}" is listed; {count#row|rows} would not be printed',
  },
  isReported: {
    zh: '“{project}”的评价方式是项目绩效评价，不印自评表，{count} 行不会印出',
    en: '{project} is evaluated by a report and has no form; {count#row|rows} would not be printed',
  },
  isSelfEvaluated: {
    zh: '“{project}”的评价方式是自评，不印评价报告，{count} 行不会印出',
    en: '{project} is evaluated by a form and has no report; {count#row|rows} would not be printed',
  },
  unnamed: {
    zh: '{count} 行没有写明项目，而评价方式为项目绩效评价的项目不是一个，不能确定属于哪个项目',
    en: '{count#row names|rows name} no project, and not exactly one is evaluated by a report: whose they are cannot be told',
  },
} as const;

type ListOfProjects = (typeof lists)[number];

/** Every row of indicators, expert scores, funding, survey and texts belongs to a project that is evaluated so. */
export const scorecardRowsNameProjects = defineRule({
  id: 'scorecardRowsNameProjects',
  catalogue: 'P1',
  severity: 'error',
  title: {
    zh: '指标、评分等各行的项目都在绩效项目中',
    en: 'Every row of the scorecards belongs to a listed project',
  },
  why: {
    zh: '指标、评分、资金、满意度和文字各行靠项目名称归到项目。名称对不上“绩效项目”的行，不会印到任何一张表里。',
    en: 'Rows of indicators, scores, funding, survey and texts belong to a project by its name. A row whose name is not among the projects is printed nowhere.',
  },
  basis: '项目支出绩效自评表；绩效评价报告；P1',
  messages: {
    refuted: {
      zh: '“{table}”{place}：{fault}。请更正项目名称，或在“绩效项目”中补上。',
      en: '"{table}" {place}: {fault}. Correct the name, or add the project.',
    },
  },
  checks: (account) =>
    lists.flatMap((list) =>
      rowsByName(account, list).map(([project, rows]) => {
        const fault = faultOf(account, list, project);
        return {
          kind: 'fact',
          holds: fault === undefined,
          cells: rows.slice(0, 1).flatMap((row) => cellOf(list, row)),
          slots: {
            table: { zh: list.name, en: list.name },
            fault: fill(faults[fault ?? 'unknown'], { project, count: String(rows.length) }),
          },
        };
      }),
    ),
});

function rowsByName(account: Account, list: ListOfProjects): readonly (readonly [string, readonly Row[]])[] {
  const names = new Map<string, Row[]>();
  for (const row of itemsOf(account, list)) {
    const name = wordsIn(row, list.by.project);
    const rows = names.get(name);
    if (rows === undefined) names.set(name, [row]);
    else rows.push(row);
  }
  return [...names];
}

function faultOf(account: Account, list: ListOfProjects, name: string): keyof typeof faults | undefined {
  if (name === '') return reportProjects(account).length === 1 ? undefined : 'unnamed';
  const project = projectNamed(account, name);
  if (project === undefined) return 'unknown';
  if (list === indicators) return project.hasReport ? 'isReported' : undefined;
  return project.hasReport ? undefined : 'isSelfEvaluated';
}

/** The cell that names the project, else the first of the row. */
function cellOf(list: ListOfProjects, { words }: Row): readonly TextCell[] {
  const named = words.get(list.by.project);
  return named === undefined ? [...words.values()].slice(0, 1) : [named];
}
