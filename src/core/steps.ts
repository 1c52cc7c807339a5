import type { Text } from './text';

/** What is being done, and how far it is: `done` of `of`. */
export interface Step {
  readonly step: Text;
  readonly done: number;
  readonly of: number;
}

/** Long work that stops after every step, so that whoever runs it may pause, tell how far it is, or give it up. */
export type Steps<T> = Generator<Step, T, void>;

/** The result of work that is run to its end without a pause. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
  }
}

const mostInStep = 500;

/** Makes one thing of each of many, with a step after every five hundred. */
export function* mappedInSteps<From, To>(
  items: readonly From[],
  step: Step,
  map: (item: From, index: number) => To,
): Steps<readonly To[]> {
  const mapped: To[] = [];
  for (const [index, item] of items.entries()) {
    if (index % mostInStep === mostInStep - 1) yield step;
    mapped.push(map(item, index));
  }
  return mapped;
}
