import { expertRows, reportProjects, type Account, type Project } from '../../account';
import { framed, type Body } from '../frame';
import type { ReportSheet } from '../reportSheet';
import { withTabs } from '../withTabs';

/** A sheet about one project that experts evaluated. */
export interface EvaluatedProjectSheet {
  readonly id: string;
  /** The tab's name where one project was evaluated. */
  readonly name: string;
  readonly title: string;
  readonly orientation: ReportSheet['orientation'];
  readonly body: (account: Account, project: Project) => Body;
}

/** One sheet for each project with expert scores; the projects' names tell several apart. */
export function ofEvaluatedProjects(
  account: Account,
  { id, name, title, orientation, body }: EvaluatedProjectSheet,
): readonly ReportSheet[] {
  const evaluated = reportProjects(account).filter((project) => expertRows(account, project.name).length > 0);
  const isOnly = evaluated.length === 1;
  return withTabs(name, evaluated).map(({ project, tab }) =>
    framed({
      id: isOnly ? id : `${id}:${project.name}`,
      name: isOnly ? name : tab,
      part: 'evaluation',
      title,
      captions: { left: `项目：${project.name}`, right: '单位：分' },
      body: body(account, project),
      notes: [],
      orientation,
    }),
  );
}
