import type { ReportSheet, SheetCell } from '../../core/sheets/reportSheet';

/** A block of cells, counted from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What cells may have in common: a name, a size, a yes. */
export type Trait = string | number | boolean;

/** A block of cells that share a trait. */
interface Region<Shared extends Trait> extends Block {
  readonly trait: Shared;
}

/**
 * The blocks of cells that share a trait, by the trait; as few as go: runs in a row, joined with equal runs below. Cells
 * without the trait belong to none.
 */
export function regionsBy<Shared extends Trait>(
  sheet: ReportSheet,
  traitOf: (cell: SheetCell) => Shared | undefined,
): ReadonlyMap<Shared, readonly Block[]> {
  const finished: Region<Shared>[] = [];
  let open: ReadonlyMap<string, Region<Shared>> = new Map();
  sheet.rows.forEach(({ cells }, row) => {
    const continued = new Map(
      runsOf(cells.map(traitOf), row).map((run) => {
        const above = open.get(keyOf(run));
        return [keyOf(run), above === undefined ? run : { ...above, rows: above.rows + 1 }];
      }),
    );
    for (const [key, region] of open) if (!continued.has(key)) finished.push(region);
    open = continued;
  });
  return grouped([...finished, ...open.values()]);
}

function runsOf<Shared extends Trait>(
  traits: readonly (Shared | undefined)[],
  row: number,
): readonly Region<Shared>[] {
  const starts = traits.flatMap((trait, column) =>
    column > 0 && traits[column - 1] === trait ? [] : [column],
  );
  return starts.flatMap((column, index) => {
    const trait = traits[column];
    const columns = (starts[index + 1] ?? traits.length) - column;
    return trait === undefined ? [] : [{ trait, row, column, rows: 1, columns }];
  });
}

function keyOf({ trait, column, columns }: Region<Trait>): string {
  return `${String(column)} ${String(columns)} ${String(trait)}`;
}

function grouped<Shared extends Trait>(
  regions: readonly Region<Shared>[],
): ReadonlyMap<Shared, readonly Block[]> {
  const groups = new Map<Shared, Block[]>();
  for (const { trait, ...block } of regions) {
    const group = groups.get(trait);
    if (group === undefined) groups.set(trait, [block]);
    else group.push(block);
  }
  return groups;
}
