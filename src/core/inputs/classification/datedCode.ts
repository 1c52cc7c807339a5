/** A code of the classification with its name, the years it is used in, and the names it had before. */
export interface DatedCode {
  readonly code: string;
  readonly name: string;
  /** The first year of the code; left out where it is older than the dictionary. */
  readonly from?: number;
  /** Names it had, the oldest first, each with the last year that it held in. */
  readonly formerly?: readonly { readonly name: string; readonly until: number }[];
}

/** A name that holds in all years, or what is to be said of it by year. */
type Named = string | Omit<DatedCode, 'code'>;

/** A section (款) with its items (项) by their last two digits. */
export function section(
  code: string,
  name: Named,
  items: Readonly<Record<string, Named>> = {},
): readonly DatedCode[] {
  return [
    dated(code, name),
    ...Object.entries(items).map(([digits, itemName]) => dated(`${code}${digits}`, itemName)),
  ];
}

function dated(code: string, named: Named): DatedCode {
  return typeof named === 'string' ? { code, name: named } : { code, ...named };
}

/** A name that took the place of another after its last year. */
export function renamed(name: string, former: string, until: number): Named {
  return { name, formerly: [{ name: former, until }] };
}

/** The items by which the administration itself is kept, alike in most sections. */
export const office = { '01': '行政运行', '02': '一般行政管理事务', '03': '机关服务' } as const;

/** The same, and the item for public institutions. */
export const officeAndInstitution = { ...office, '50': '事业运行' } as const;

/** The name that a code had in a year. */
export function nameIn({ name, formerly = [] }: DatedCode, year: number): string {
  return formerly.find(({ until }) => year <= until)?.name ?? name;
}
