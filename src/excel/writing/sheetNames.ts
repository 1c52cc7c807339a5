const longestName = 31;
/** ` (2)` */
const longestNumber = 4;

/** The name itself, or with (2), (3) … where it is taken. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${String(number)})`;
    const candidate = name.slice(0, longestName - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** How the copy of a sheet changed by hand is called, `支出决算表（手改 1231）`, where that name is free. */
export function copyName(name: string, today: Date | undefined): string {
  const day = today === undefined ? '' : ` ${twoDigits(today.getMonth() + 1)}${twoDigits(today.getDate())}`;
  const suffix = `（手改${day}）`;
  return name.slice(0, longestName - suffix.length - longestNumber) + suffix;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
