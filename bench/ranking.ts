import type { Finding } from '../src/core';

/** What one finding says is wrong, the likeliest first: each time the cells that would have to be corrected together. */
function explanationsIn({ explanations, culprits }: Finding): readonly (readonly string[])[] {
  return explanations.length > 0
    ? explanations.map(({ corrections }) => corrections.map(({ cell }) => cell))
    : culprits.map((cell) => [cell]);
}

/**
 * The place (from 0) of the true cells among what the findings explain. Findings with the same explanations tell the same
 * fault; the fault that most findings tell decides, of several the one that ranks the true cells best. An explanation is
 * true where it names no cell but changed ones.
 */
export function placeOfTruth(findings: readonly Finding[], changed: ReadonlySet<string>): number | undefined {
  const faults = new Map<string, { readonly place: number; findings: number }>();
  for (const explanations of findings.map(explanationsIn)) {
    if (explanations.length === 0) continue;
    const key = JSON.stringify(explanations);
    const place = explanations.findIndex((cells) => cells.every((cell) => changed.has(cell)));
    const fault = faults.get(key) ?? { place, findings: 0 };
    faults.set(key, { ...fault, findings: fault.findings + 1 });
  }
  const most = Math.max(...[...faults.values()].map((fault) => fault.findings));
  const places = [...faults.values()]
    .filter((fault) => fault.findings === most && fault.place >= 0)
    .map(({ place }) => place);
  return places.length === 0 ? undefined : Math.min(...places);
}
