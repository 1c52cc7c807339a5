import { expertRows, projectsOf } from '../account';
import { expertScores } from '../inputs/expertScores';
import { indicators } from '../inputs/indicators';
import { projects } from '../inputs/projects';
import { verbatim } from '../text';
import { defineRule } from './engine/rule';

/** A self-evaluated project has indicators, one evaluated by a report has expert scores. */
export const evaluatedProjectsHaveScores = defineRule({
  id: 'evaluatedProjectsHaveScores',
  catalogue: 'P1',
  severity: 'error',
  title: { zh: '每个项目都有指标或专家评分', en: 'Every project has indicators or expert scores' },
  why: {
    zh: '列入“绩效项目”的项目，自评的要印自评表，评价的要印评价报告。没有指标或评分，表就是空的。',
    en: 'A listed project is printed with its form or its report. Without indicators or expert scores that form is empty.',
  },
  basis: '项目支出绩效自评表；绩效评价报告 评分表；P1、P4',
  messages: {
    refuted: {
      zh: '“{project}”（{place}）在“{table}”中没有一行。请补填，或更正项目名称、评价方式。',
      en: '{project} ({place}) has no row in "{table}". Add its rows, or correct its name or the kind of its evaluation.',
    },
  },
  checks: (account) =>
    projectsOf(account).map(({ name, row, hasReport, indicators: rows }) => ({
      kind: 'fact',
      holds: (hasReport ? expertRows(account, name) : rows).length > 0,
      cells: [row.words.get(projects.by.name)].filter((found) => found !== undefined),
      slots: { project: name, table: verbatim((hasReport ? expertScores : indicators).name) },
    })),
});
