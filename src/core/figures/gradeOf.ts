import type { Account, ScorePolicy } from '../account';
import { shownValue } from '../expression';
import { projectResult } from './projectResult';

export type Grade = ScorePolicy['grades'][number];

/** The grade that a project's printed result earns by the profile; none where it has no result. */
export function gradeOf(account: Account, project: string): Grade | undefined {
  const result = shownValue(projectResult.figure(account, project));
  if (result.kind === 'none') return undefined;
  return account.policy.scores.grades.find(({ from }) => result.value.gte(from));
}
