import type { ReadText } from '../document';
import { changeRatesOf } from './changeRates';
import { once } from './kept';
import { completionsOf, sharesOf } from './proportions';
import type { RateJudgement } from './rateJudgement';

/** Every rate of a text that follows from amounts, judged: changes, shares, completions. */
export const ratesOf: (text: ReadText) => readonly RateJudgement[] = once((text) => [
  ...changeRatesOf(text),
  ...sharesOf(text),
  ...completionsOf(text),
]);
