import { cellArea } from '../model/area';
import type { PageSetup } from '../model/pageSetup';
import type { Definition } from '../protocol/definition';
import { rangeOf, type Selves, type Target } from '../protocol/selves';
import { cellsArgument } from './tables';

type Break = Selves['PageBreak'];
type Breaks = Selves['PageBreakCollection'];

const KEYS = { rows: 'rowBreaks', columns: 'columnBreaks' } as const satisfies Record<
  string,
  keyof PageSetup
>;

const indexesOf = ({ sheet, axis }: Breaks): readonly number[] => sheet.page[KEYS[axis]];

function replaceBreaks({ sheet, axis }: Breaks, indexes: readonly number[]): void {
  sheet.page = { ...sheet.page, [KEYS[axis]]: [...new Set(indexes)].sort((a, b) => a - b) };
}

const target = ({ sheet, axis }: Breaks, index: number | undefined): Target | undefined =>
  index === undefined ? undefined : { type: 'PageBreak', self: { sheet, axis, index } };

/** A page break is known by the first row or column after it. */
export const pageBreakClass: Definition<Break> = {
  identity: ({ index }) => ({ _Id: index }),
  exists: (self) => indexesOf(self).includes(self.index),
  scalars: {
    RowIndex: { get: ({ axis, index }) => (axis === 'rows' ? index : 0) },
    ColumnIndex: { get: ({ axis, index }) => (axis === 'columns' ? index : 0) },
  },
  objects: {
    GetCellAfterBreak: ({ sheet, axis, index }) =>
      rangeOf(sheet, axis === 'rows' ? cellArea(index, 0) : cellArea(0, index)),
  },
  calls: {
    Delete: (self) => {
      replaceBreaks(
        self,
        indexesOf(self).filter((index) => index !== self.index),
      );
    },
  },
};

export const pageBreakCollectionClass: Definition<Breaks> = {
  items: (breaks) => indexesOf(breaks).map((index) => ({ type: 'PageBreak', self: { ...breaks, index } })),
  item: (breaks, key) =>
    target(
      breaks,
      indexesOf(breaks).find((index) => index === key),
    ),
  objects: {
    Add: (breaks, args) => {
      const { area } = cellsArgument({ workbook: breaks.sheet.workbook, sheet: breaks.sheet }, args);
      const index = breaks.axis === 'rows' ? area.row : area.column;
      replaceBreaks(breaks, [...indexesOf(breaks), index]);
      return target(breaks, index);
    },
  },
  calls: {
    GetCount: (breaks) => indexesOf(breaks).length,
    RemovePageBreaks: (breaks) => {
      replaceBreaks(breaks, []);
    },
  },
};
