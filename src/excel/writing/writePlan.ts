import { throwIfCancelled } from '../cancelled';
import { NotTakenBack } from '../notTakenBack';
import type { Pace } from '../progress';
import type { Plan, SheetPlan } from './plan';
import { requestsOf, send, type Step } from './requests';
import { stepsFor } from './steps';
import { removeAbandoned } from './abandoned';
import { restore } from './restore';

/** A sheet of the report and what became of it; `cells` were written. */
export interface WrittenSheet {
  readonly name: string;
  readonly state: 'created' | 'changed' | 'unchanged';
  readonly cells: number;
}

const bytesOfRemoval = 600;

const writingSheets = { zh: '写入报表', en: 'Writing the report' };

/**
 * Carries a plan out, and what else is to be done, in as few requests as their size allows. When a request fails or the run is cancelled, what it wrote is taken back, or
 * finished, so that every report sheet is either old or new; the user's own sheets are never addressed.
 */
export async function writePlan(
  context: Excel.RequestContext,
  plan: Plan,
  { onProgress, signal }: Pace,
  also: readonly Step[] = [],
): Promise<readonly WrittenSheet[]> {
  const steps = [...removing(plan), ...inWritingOrder(plan).flatMap(stepsFor), ...also];
  const requests = requestsOf(steps);
  const begun = new Set<SheetPlan>();
  for (const [index, request] of requests.entries()) {
    onProgress({ step: writingSheets, done: index, of: requests.length });
    try {
      throwIfCancelled(signal);
      for (const step of request) if (step.plan !== undefined) begun.add(step.plan);
      await send(context, request);
    } catch (failure) {
      const left = begun.size === 0 ? [] : await restore(context, [...begun]).catch(() => undefined);
      if (left?.length !== 0) throw new NotTakenBack(failure, left);
      throw failure;
    }
  }
  onProgress({ step: writingSheets, done: requests.length, of: requests.length });
  return plan.sheets.map(outcomeOf);
}

/** New sheets first: their places are those among the tabs before a copy is kept. */
function inWritingOrder({ sheets }: Plan): readonly SheetPlan[] {
  const isNew = ({ action }: SheetPlan): boolean => action.kind === 'create';
  return [...sheets.filter(isNew), ...sheets.filter((plan) => !isNew(plan))];
}

function removing({ abandoned }: Plan): readonly Step[] {
  const count = abandoned.tabs.length + abandoned.originals.length;
  const apply = (context: Excel.RequestContext): void => {
    removeAbandoned(context, abandoned);
  };
  return count === 0 ? [] : [{ plan: undefined, bytes: count * bytesOfRemoval, apply }];
}

/** What becomes of a sheet that is planned. */
export function outcomeOf({ name, action, content }: SheetPlan): WrittenSheet {
  const all = content.reduce((cells, row) => cells + row.length, 0);
  switch (action.kind) {
    case 'create':
      return { name, state: 'created', cells: all };
    case 'layOutAnew':
      return { name, state: 'changed', cells: all };
    case 'update': {
      const cells = action.changes.reduce((sum, change) => sum + change.cells.flat().length, 0);
      return { name, state: cells === 0 ? 'unchanged' : 'changed', cells };
    }
  }
}
