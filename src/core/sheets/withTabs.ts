const longest = 31;

/** What Excel allows in no tab's name, and line breaks. */
const forbidden = /[[\]:*?/\\\p{Cc}]/gu;

/**
 * The projects, each with the name of its tab among sheets of one kind: shortened to 31 characters, without what Excel
 * forbids, no two alike (Excel knows no capitals here). What is alike after shortening gets a number.
 */
export function withTabs<Project extends { readonly name: string }>(
  kind: string,
  projects: readonly Project[],
): readonly { readonly project: Project; readonly tab: string }[] {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  return projects.map((project) => {
    const wanted = `${kind}-${project.name.replace(forbidden, '_')}`;
    const base = shortened(wanted, '').toLowerCase();
    for (let number = (numbers.get(base) ?? 0) + 1; ; number += 1) {
      const tab = shortened(wanted, number === 1 ? '' : ` (${String(number)})`);
      if (taken.has(tab.toLowerCase())) continue;
      taken.add(tab.toLowerCase());
      numbers.set(base, number);
      return { project, tab };
    }
  });
}

/** Cut so that the suffix fits; no character is cut in two, and no name ends with an apostrophe. */
function shortened(name: string, suffix: string): string {
  const cut = name.slice(0, longest - suffix.length).replace(/[\uD800-\uDBFF]$/u, '');
  return (cut + suffix).replace(/['\s]+$/u, '');
}
