import type { Formula } from './formula';

interface Plan {
  /** In an order in which every formula follows those that it reads. */
  readonly ordered: readonly Formula[];
  /** Formulas that read themselves, directly or by way of others. */
  readonly circular: readonly Formula[];
}

type Edges = ReadonlyMap<Formula, readonly Formula[]>;

/** Everything that must be computed again when the seeds are, with the edges among it. */
function spread(seeds: Iterable<Formula>, dependentsOf: (formula: Formula) => readonly Formula[]): Edges {
  const edges = new Map<Formula, readonly Formula[]>();
  const waiting = [...seeds];
  for (let formula = waiting.pop(); formula; formula = waiting.pop()) {
    if (edges.has(formula)) continue;
    const next = dependentsOf(formula);
    edges.set(formula, next);
    waiting.push(...next.filter((item) => !edges.has(item)));
  }
  return edges;
}

function reversed(edges: Edges): Edges {
  const back = new Map<Formula, Formula[]>([...edges.keys()].map((formula) => [formula, []]));
  for (const [formula, next] of edges) for (const item of next) back.get(item)?.push(formula);
  return back;
}

/** Takes away, one after the other, what nothing left points to. */
function peel(edges: Edges, among: ReadonlySet<Formula>, loose: ReadonlySet<Formula>): readonly Formula[] {
  const counts = new Map<Formula, number>();
  for (const formula of among) {
    if (loose.has(formula)) continue;
    for (const next of edges.get(formula) ?? []) counts.set(next, (counts.get(next) ?? 0) + 1);
  }
  const free = [...among].filter((formula) => loose.has(formula) || !counts.has(formula));
  const seen = new Set(free);
  for (const formula of free) {
    if (loose.has(formula)) continue;
    for (const next of edges.get(formula) ?? []) {
      const left = (counts.get(next) ?? 0) - 1;
      counts.set(next, left);
      if (left === 0 && among.has(next) && !seen.has(next)) {
        seen.add(next);
        free.push(next);
      }
    }
  }
  return free;
}

/** Plans the recalculation of the seeds and of all that depends on them. */
export function planOrder(
  seeds: Iterable<Formula>,
  dependentsOf: (formula: Formula) => readonly Formula[],
): Plan {
  const edges = spread(seeds, dependentsOf);
  const all = new Set(edges.keys());
  const ordered = peel(edges, all, new Set());
  if (ordered.length === all.size) return { ordered, circular: [] };
  const done = new Set(ordered);
  const rest = new Set([...all].filter((formula) => !done.has(formula)));
  const downstream = new Set(peel(reversed(edges), rest, new Set()));
  const circular = new Set([...rest].filter((formula) => !downstream.has(formula)));
  return { ordered: peel(edges, all, circular).filter((f) => !circular.has(f)), circular: [...circular] };
}
