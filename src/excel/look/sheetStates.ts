import type { ReportSheet } from '../../core/sheets/reportSheet';
import type { Plan, SheetPlan } from '../writing/plan';
import { isBehind } from './isBehind';

/**
 * Not there yet; as it would be written; older than the input tables; changed by hand; its formulas put out by values; so,
 * and the input tables changed since.
 */
type State = 'absent' | 'current' | 'stale' | 'editedByHand' | 'frozen' | 'frozenBehind';

/** A report sheet as it stands in the workbook. */
export interface SheetState {
  /** The definition's id. */
  readonly id: string;
  readonly part: ReportSheet['part'];
  /** The tab's name in this workbook. */
  readonly name: string;
  readonly state: State;
}

/** How each sheet of a report stands beside what would be written now. */
export function sheetStates({ sheets }: Plan): readonly SheetState[] {
  return sheets.map((plan) => ({
    id: plan.sheet.id,
    part: plan.sheet.part,
    name: plan.name,
    state: stateOf(plan),
  }));
}

function stateOf(plan: SheetPlan): State {
  const { action, copy } = plan;
  if (action.kind === 'create') return 'absent';
  if (action.before.frozen === true) {
    return copy === undefined && isBehind(plan) ? 'frozenBehind' : 'frozen';
  }
  if (copy !== undefined) return 'editedByHand';
  return action.kind === 'update' && action.changes.length === 0 ? 'current' : 'stale';
}
