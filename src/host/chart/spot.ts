import { requireAllowed } from '../model/write';
import type { Chart } from '../model/workbook';
import { childOf, ensureChild, removeChildren, type Node } from './node';

/** A place in a chart, whether there is something or not; `make` is for changes and refuses a protected sheet. */
export interface Spot {
  readonly chart: Chart;
  readonly find: () => Node | undefined;
  readonly make: () => Node;
}

export const spotOf = (chart: Chart, node: Node): Spot => ({
  chart,
  find: () => node,
  make: () => {
    requireAllowed(chart.sheet, 'allowEditObjects');
    return node;
  },
});

/** Places that are read from the first and changed together. */
export type Spots = readonly Spot[];

/** The place some steps further in. */
export const inside = (spot: Spot, ...names: readonly string[]): Spot =>
  names.reduce<Spot>(
    (outer, name) => ({
      chart: outer.chart,
      find: () => childOf(outer.find(), name),
      make: () => ensureChild(outer.make(), name),
    }),
    spot,
  );

/** Makes or takes away what stands at a child of a place. */
export function show(spot: Spot, name: string, visible: boolean): void {
  if (visible) ensureChild(spot.make(), name);
  else removeChildren(spot.make(), name);
}
