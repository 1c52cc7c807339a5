import { reportProjects, rowsOfProject, type Account } from '../../account';
import { satisfaction } from '../../inputs/satisfaction';

/** The evaluated project that the satisfaction survey is about: the first that has answers. */
export function surveyedProject(account: Account): string {
  const surveyed = reportProjects(account).find(
    ({ name }) => rowsOfProject(account, satisfaction, name).length > 0,
  );
  return surveyed?.name ?? '';
}
