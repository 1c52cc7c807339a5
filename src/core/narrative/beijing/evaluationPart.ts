import { projectsOf } from '../../account';
import { clause, words } from '../clause';
import type { Evaluated } from '../evaluationText';
import { numberings } from '../numbering';
import type { Paragraph } from '../paragraph';
import { section, sections, type Section } from '../section';
import { evaluationReport } from './evaluationReport';
import { evaluatedProjects } from './evaluationSlots';
import { evaluationAbsent, evaluationOverview, reportAbsent, selfEvaluationForms } from './paragraphs';
import { year } from './slots';

const chapter = (title: string, ...content: readonly (Section | Paragraph)[]): Section =>
  sections({ repeat: () => [undefined], title, slots: {}, numbering: numberings.chapter, content });

type Reported = Evaluated & { readonly title: string };

/** One report a project, under the project's name where there are several. */
const reports = sections({
  repeat: (account): readonly Reported[] => {
    const all = evaluatedProjects(account);
    return all.map(({ project }) => ({ project, title: all.length > 1 ? `“${project}”项目` : '' }));
  },
  title: '{title}',
  slots: { title: words((_, { title }: Reported) => title) },
  content: evaluationReport,
});

const chapters = sections({
  repeat: (account) => (projectsOf(account).length > 0 ? [undefined] : []),
  title: '',
  slots: {},
  content: [
    chapter('绩效评价工作开展情况', evaluationOverview),
    chapter('项目绩效评价报告', reports, reportAbsent),
    chapter('项目支出绩效自评表', selfEvaluationForms),
  ],
});

/** Part 4, the performance evaluation: what was done, a report for each project that experts evaluated, the forms. */
export const evaluationPart = section(
  clause('第四部分 {year}年度部门绩效评价情况', { year }),
  evaluationAbsent,
  chapters,
);
