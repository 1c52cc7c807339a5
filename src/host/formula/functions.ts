import { aggregateFunctions } from './functions/aggregate';
import { conditionalFunctions } from './functions/conditional';
import { logicalFunctions } from './functions/logical';
import { lookupFunctions } from './functions/lookup';
import { numberFunctions } from './functions/number';
import { textFunctions } from './functions/text';
import type { Run } from './evaluation';

export type { Evaluation } from './evaluation';

/** Functions with their behaviour in Excel; fast-formula-parser supplies the rest. */
export const functions: ReadonlyMap<string, Run> = new Map(
  [
    aggregateFunctions,
    conditionalFunctions,
    logicalFunctions,
    lookupFunctions,
    numberFunctions,
    textFunctions,
  ].flatMap((family) => Object.entries(family)),
);
