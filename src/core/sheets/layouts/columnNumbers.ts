import { emptyCell, stacked, textCell, type Grid } from '../grid';
import type { SheetCell } from '../reportSheet';

/** What 栏次 has below a column: its caption, nothing beside it, the end of the caption, or the column's number. */
type Below = 'caption' | 'captioned' | 'unnumbered' | 'numbered';

/** A table's head with 栏次 below it: the numbers of the columns of amounts, from 1 on. */
export function withColumnNumbers(head: Grid, columns: readonly Below[]): Grid {
  const cells = columns.map((below, index): SheetCell => {
    if (below === 'caption') return textCell('栏次', 'head');
    if (below !== 'numbered') return emptyCell('head');
    const number = columns.slice(0, index + 1).filter((other) => other === 'numbered').length;
    return { kind: 'number', number, style: 'head' };
  });
  const merges = columns.flatMap((below, column) =>
    below === 'captioned' ? [{ row: 0, column: column - 1, rows: 1, columns: 2 }] : [],
  );
  return stacked([head, { rows: [{ cells }], merges }]);
}
