import type { Step } from '../core/steps';

/** What is being done, and how far it is. */
export type Progress = Step;

export type OnProgress = (progress: Progress) => void;

/** What tells that work is to be given up, such as an AbortSignal. */
export interface Signal {
  readonly aborted: boolean;
}

/** How long work goes about its steps: whom it tells, who may stop it, and how it makes room for others. */
export interface Pace {
  readonly onProgress: OnProgress;
  readonly signal: Signal;
  /** The time in milliseconds, from any beginning. */
  readonly now: () => number;
  /** The date that a copy of what was changed by hand gets in its name; without one it gets none. */
  readonly today: () => Date | undefined;
  /** Resolves when all that was waiting has had its turn. */
  readonly pause: () => Promise<void>;
}

/** Told before the workbook is asked for its tables. */
export const asking: Progress = {
  step: { zh: '读取工作簿', en: 'Asking the workbook' },
  done: 0,
  of: 0,
};

/** Without a pause and without telling anyone: where nobody waits at a screen. */
const atOnce: Pace = {
  onProgress: () => undefined,
  signal: { aborted: false },
  now: () => 0,
  today: () => undefined,
  pause: () => Promise.resolve(),
};

export function paceOf(wanted: Partial<Pace>): Pace {
  return { ...atOnce, ...wanted };
}
