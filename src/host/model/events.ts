/** An event on its way to the client: message type and target of the Office.js event protocol. */
export interface HostEvent {
  readonly type: number;
  readonly target: string;
  readonly message: Readonly<Record<string, unknown>>;
}

export const EVENT = {
  documentSelectionChanged: 2,
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Target of events of a whole collection; those of one object have its id. */
export const WORKBOOK_TARGET = 'Workbook';
/** Target of the one old-style event, for which the client tells nobody that it listens. */
const DOCUMENT_TARGET = '';

/** Where events go: nothing is kept for whom nobody listens. */
export interface EventQueue {
  enableEvents: boolean;
  readonly events: HostEvent[];
  /** How many handlers the client has registered, by type and target. */
  readonly listeners: Map<string, number>;
}

const listenerKey = (type: number, target: string): string => `${type}:${target}`;

export function listen(queue: EventQueue, type: number, target: string, step: 1 | -1): void {
  const key = listenerKey(type, target);
  queue.listeners.set(key, Math.max(0, (queue.listeners.get(key) ?? 0) + step));
}

/** Tells the client of an event at each target where it listens. */
export function emit(queue: EventQueue, event: Omit<HostEvent, 'target'>, targets: readonly string[]): void {
  if (!queue.enableEvents) return;
  for (const target of targets)
    if (target === DOCUMENT_TARGET || (queue.listeners.get(listenerKey(event.type, target)) ?? 0) > 0)
      queue.events.push({ ...event, target });
}
