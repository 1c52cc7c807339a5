import { reportProjects, type Account } from '../../account';
import { clause, words, type Slot } from '../clause';
import type { Evaluated, EvaluationText } from '../evaluationText';
import { asProse } from '../prose';

/** The projects that reports evaluate. */
export function evaluatedProjects(account: Account): readonly Evaluated[] {
  return reportProjects(account).map(({ name }) => ({ project: name }));
}

export const projectName: Slot<Evaluated> = words((_, { project }) => project);

/** A typed text as a sentence of its own. */
export const sentence = clause('{text}。', { text: words((_, { text }: EvaluationText) => text) });

/** 决策 for 决策, 项目决策, 决策指标 and 决策（10分）: the wording brings 项目 and 指标 itself. */
export function aspectName(level1: string): string {
  const bare = asProse(level1).replace(/\s*[（(]\d+(?:\.\d+)?分[）)]$/, '');
  return bare.replace(/^项目(?=.)/, '').replace(/(?<=.)指标$/, '');
}
