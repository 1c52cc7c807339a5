import { expertRows, wordsIn, type Account, type Row } from '../account';
import { expertScores } from '../inputs/expertScores';
import type { Text } from '../text';
import { partOf, quoted } from './labelOf';

/** Some indicators of an evaluated project: all, those of a level 1 or 2 indicator, or one level 3 indicator. */
export interface ExpertKey {
  readonly project: string;
  readonly level1?: string;
  readonly level2?: string;
  readonly level3?: string;
}

const levels = ['level1', 'level2', 'level3'] as const;

/** The rows of the expert table that a key means. */
export function expertRowsOf(account: Account, key: ExpertKey): readonly Row[] {
  return expertRows(account, key.project).filter((row) =>
    levels.every((level) => key[level] === undefined || wordsIn(row, expertScores.by[level]) === key[level]),
  );
}

/** A project and the indicator of it that a key means, from its first level down. */
export function expertSubject(_: Account, key: ExpertKey): Text {
  const path = levels.flatMap((level) => key[level] ?? []);
  const own = quoted(key.project);
  return path.length === 0 ? own : partOf(own, quoted(path.join('–')));
}
