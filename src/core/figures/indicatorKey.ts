import { projectNamed, wordsIn, type Account } from '../account';
import { indicators } from '../inputs/indicators';
import type { Text } from '../text';
import { numbered, partOf, quoted } from './labelOf';

/** An indicator of a project, by its place among the project's indicators, from 0. */
export interface IndicatorKey {
  readonly project: string;
  readonly place: number;
}

/** A project and its indicator, whose place tells it from others of the same name. */
export function indicatorSubject(account: Account, { project, place }: IndicatorKey): Text {
  const row = projectNamed(account, project)?.indicators[place];
  if (row === undefined) return quoted(project);
  return partOf(quoted(project), numbered(place, wordsIn(row, indicators.by.level3)));
}
