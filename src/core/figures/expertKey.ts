import { expertRows, wordsIn, type Account, type Row } from '../account';
import { expertScores } from '../inputs/expertScores';
import { verbatim, type Text } from '../text';

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

/** The narrowest indicator that a key names, else the project. */
export function expertLabel(_: Account, { project, level1, level2, level3 }: ExpertKey): Text {
  return verbatim(level3 ?? level2 ?? level1 ?? project);
}
