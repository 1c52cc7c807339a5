import { projectNamed, wordsIn, type Account } from '../account';
import { indicators } from '../inputs/indicators';
import { verbatim, type Text } from '../text';

/** An indicator of a project, by its place among the project's indicators, from 0. */
export interface IndicatorKey {
  readonly project: string;
  readonly place: number;
}

/** The level 3 indicator, else the project. */
export function indicatorLabel(account: Account, { project, place }: IndicatorKey): Text {
  const row = projectNamed(account, project)?.indicators[place];
  return verbatim(row === undefined ? project : wordsIn(row, indicators.by.level3));
}
