import { portionsOf } from '../portions';
import type { SheetPlan } from './plan';

/** One piece of writing that fits into a request with others; `bytes` is what it adds to the request. */
export interface Step {
  /** The sheet that is being written; none where it is something else. */
  readonly plan: SheetPlan | undefined;
  readonly bytes: number;
  readonly apply: (context: Excel.RequestContext) => void;
}

const largestRequest = 4_000_000;

/** Steps in order, as many to a request as its size allows. */
export function requestsOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  return portionsOf(steps, largestRequest, ({ bytes }) => bytes);
}

/** Carries out the steps of one request. */
export async function send(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  for (const step of steps) step.apply(context);
  await context.sync();
}
