import { EVENT, listen, WORKBOOK_TARGET } from '../model/events';
import type { Server } from './server';
import type { Target } from './selves';

/** The event type of `_Register…Event`, by what is registered and on what. */
const REGISTRATIONS: Readonly<Record<string, readonly [sheet: number, table: number | undefined]>> = {
  DataChanged: [EVENT.sheetChanged, EVENT.tableChanged],
  Added: [EVENT.sheetAdded, EVENT.tableAdded],
  Deleted: [EVENT.sheetDeleted, EVENT.tableDeleted],
  SelectionChanged: [EVENT.sheetSelectionChanged, EVENT.tableSelectionChanged],
  Activated: [EVENT.sheetActivated, undefined],
  Deactivated: [EVENT.sheetDeactivated, undefined],
  Calculated: [EVENT.sheetCalculated, undefined],
};

function eventTarget(target: Target): readonly [kind: 0 | 1, id: string] | undefined {
  if (target.type === 'WorksheetCollection') return [0, WORKBOOK_TARGET];
  if (target.type === 'Worksheet') return [0, target.self.id];
  if (target.type === 'TableCollection') return [1, target.self.sheet?.id ?? WORKBOOK_TARGET];
  return target.type === 'Table' ? [1, target.self.id] : undefined;
}

/** Notes that the client begins or ceases to listen; false when the event is not among those that arise here. */
export function registerEvent(server: Server, target: Target, method: string): boolean {
  const match = /^_(Unr|R)egister(\w+)Event$/.exec(method);
  const [kind, id] = eventTarget(target) ?? [];
  const type = kind === undefined ? undefined : REGISTRATIONS[match?.[2] ?? '']?.[kind];
  if (type === undefined || id === undefined) return false;
  listen(server.workbook, type, id, match?.[1] === 'R' ? 1 : -1);
  return true;
}
