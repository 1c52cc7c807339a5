import type { ReadText } from '../document';
import { once } from '../relations/kept';
import { fundsOf } from './flatForms';
import { selfEvaluationsOf, type SelfEvaluation } from './scoreTables';

/** The self-evaluation forms of a text: those in tables, and the funds of those that lost their rows. */
export const formsOf: (text: ReadText) => readonly SelfEvaluation[] = once((text) => {
  const inTables = text.tables.flatMap((table) => selfEvaluationsOf(table));
  const known = new Set(inTables.map(({ funding }) => funding.executed));
  const flat = fundsOf(text).flatMap(({ total }): readonly SelfEvaluation[] => {
    if (known.has(total.executed)) return [];
    const { budget, executed, weight, rate, score } = total;
    return [{ funding: { budget, executed, weight, rate, score }, indicators: [], total: undefined }];
  });
  return [...inTables, ...flat];
});
