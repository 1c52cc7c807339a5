import { expertRows, wordsIn, type Account } from '../account';
import type { ExpertKey } from '../figures/expertKey';
import { expertScores } from '../inputs/expertScores';
import { textsAt, type Evaluated, type EvaluationText } from './evaluationText';

/** A level 1 indicator of an evaluated project, and what it is analysed by. */
export interface Aspect extends Evaluated {
  readonly level1: string;
  /** The level 2 indicators, or those of level 3 where there is one level 2 only. */
  readonly indicators: readonly Indicator[];
}

/** An indicator that is analysed by itself. */
export interface Indicator {
  readonly key: ExpertKey & { readonly level2: string };
  readonly name: string;
  /** The names of the indicators below it: what is typed about them is said here. */
  readonly covers: readonly string[];
}

/** The level 1 indicators that experts score a project by, in the order of the sheet. */
export function aspectsOf(account: Account, { project }: Evaluated): readonly Aspect[] {
  const { by } = expertScores;
  const rows = expertRows(account, project);
  return different(rows.map((row) => wordsIn(row, by.level1))).map((level1) => {
    const own = rows
      .filter((row) => wordsIn(row, by.level1) === level1)
      .map((row) => ({ level2: wordsIn(row, by.level2), level3: wordsIn(row, by.level3) }));
    return { project, level1, indicators: indicatorsOf({ project, level1 }, own) };
  });
}

interface Levels {
  readonly level2: string;
  readonly level3: string;
}

function indicatorsOf(key: ExpertKey, rows: readonly Levels[]): readonly Indicator[] {
  const level2s = different(rows.map(({ level2 }) => level2));
  if (level2s.length === 1)
    return rows.map((levels) => ({ key: { ...key, ...levels }, name: levels.level3, covers: [] }));
  return level2s.map((name) => {
    const covers = rows.filter((row) => row.level2 === name).map(({ level3 }) => level3);
    return { key: { ...key, level2: name }, name, covers };
  });
}

function different(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

/** What was typed about an indicator, or about one below it. */
export function analysisOf(account: Account, { key, name, covers }: Indicator): readonly EvaluationText[] {
  const names = [name, ...covers];
  return analysesIn(account, key).filter(({ indicator }) => names.includes(indicator));
}

/** What was typed about a level 1 indicator as a whole, or about its only level 2 indicator. */
export function analysisOfAspect(
  account: Account,
  { project, level1, indicators }: Aspect,
): readonly EvaluationText[] {
  const own = indicators.map(({ name }) => name);
  const whole = [level1, ...indicators.map(({ key }) => key.level2)].filter((name) => !own.includes(name));
  return analysesIn(account, { project }).filter(({ indicator }) => whole.includes(indicator));
}

/** What was typed about no indicator of the expert table. */
export function analysisOfNone(account: Account, { project }: Evaluated): readonly EvaluationText[] {
  const placed = aspectsOf(account, { project }).flatMap((aspect) => [
    ...analysisOfAspect(account, aspect),
    ...aspect.indicators.flatMap((indicator) => analysisOf(account, indicator)),
  ]);
  const numbers = new Set(placed.map(({ number }) => number));
  return analysesIn(account, { project }).filter(({ number }) => !numbers.has(number));
}

function analysesIn(account: Account, { project }: Evaluated): readonly EvaluationText[] {
  return textsAt(account, { project, kind: 'analysis' });
}
