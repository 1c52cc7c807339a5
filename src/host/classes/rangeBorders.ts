import { containsCell, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Area } from '../model/area';
import { NO_BORDER, type Border, type Side } from '../model/style';
import { restyle, styleAt } from '../model/styles';
import { requireAllowed } from '../model/write';
import type { Sheet } from '../model/workbook';
import type { Definition, Scalar } from '../protocol/definition';
import type { Places, Selves } from '../protocol/selves';
import { readOneOf } from './styleProperty';
import { readColor } from './worksheet';

type Self = Selves['RangeBorder'];

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

interface Line {
  readonly area: Area;
  readonly side: Side;
}

const FACING = {
  EdgeTop: ['EdgeBottom', -1, 0],
  EdgeBottom: ['EdgeTop', 1, 0],
  EdgeLeft: ['EdgeRight', 0, -1],
  EdgeRight: ['EdgeLeft', 0, 1],
} as const;

/** The cells whose own side makes the border of an area; inner borders are the later cell's side. */
function linesOf(area: Area, side: Self['side']): readonly Line[] {
  switch (side) {
    case 'EdgeTop':
      return [{ area: { ...area, rows: 1 }, side }];
    case 'EdgeBottom':
      return [{ area: { ...area, row: lastRow(area), rows: 1 }, side }];
    case 'EdgeLeft':
      return [{ area: { ...area, columns: 1 }, side }];
    case 'EdgeRight':
      return [{ area: { ...area, column: lastColumn(area), columns: 1 }, side }];
    case 'InsideHorizontal':
      return area.rows < 2
        ? []
        : [{ area: { ...area, row: area.row + 1, rows: area.rows - 1 }, side: 'EdgeTop' }];
    case 'InsideVertical':
      return area.columns < 2
        ? []
        : [{ area: { ...area, column: area.column + 1, columns: area.columns - 1 }, side: 'EdgeLeft' }];
    case 'DiagonalDown':
    case 'DiagonalUp':
      return [{ area, side }];
  }
}

const linesOfAll = ({ places, side }: Self): readonly Line[] =>
  places.list.flatMap(({ area }) => linesOf(area, side));

/** A border as seen: a cell without its own shows that of the neighbour on the other side of the line. */
function seen(sheet: Sheet, row: number, column: number, side: Side): Border {
  const own = styleAt(sheet, row, column)[side];
  if (own.style !== 'None' || side === 'DiagonalDown' || side === 'DiagonalUp') return own;
  const [opposite, down, right] = FACING[side];
  const all = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
  return containsCell(all, row + down, column + right)
    ? styleAt(sheet, row + down, column + right)[opposite]
    : own;
}

function read(self: Self, key: keyof Border): string | null {
  const { sheet } = self.places;
  const values = new Set<string>();
  for (const { area, side } of linesOfAll(self))
    for (let row = area.row; row <= lastRow(area); row++)
      for (let column = area.column; column <= lastColumn(area); column++) {
        values.add(seen(sheet, row, column, side)[key]);
        if (values.size > 1) return null;
      }
  const [value] = values;
  return value ?? NO_BORDER[key];
}

function clearFacing(sheet: Sheet, { area, side }: Line): void {
  if (side === 'DiagonalDown' || side === 'DiagonalUp') return;
  const [opposite, down, right] = FACING[side];
  const facing = { ...area, row: area.row + down, column: area.column + right };
  if (facing.row < 0 || facing.column < 0) return;
  for (let row = facing.row; row <= lastRow(facing); row++)
    for (let column = facing.column; column <= lastColumn(facing); column++)
      if (styleAt(sheet, row, column)[opposite].style !== 'None')
        restyle(sheet, { row, column, rows: 1, columns: 1 }, (style) => ({
          ...style,
          [opposite]: NO_BORDER,
        }));
}

function change(self: Self, patch: Partial<Border>): void {
  const { sheet } = self.places;
  requireAllowed(sheet, 'allowFormatCells');
  for (const line of linesOfAll(self)) {
    if (patch.style === 'None') clearFacing(sheet, line);
    restyle(sheet, line.area, (style) => ({ ...style, [line.side]: drawn(style[line.side], patch) }));
  }
}

/** Colour or weight given to a missing border draws it. */
function drawn(before: Border, patch: Partial<Border>): Border {
  if (patch.style === 'None') return NO_BORDER;
  const style = before.style === 'None' ? 'Continuous' : before.style;
  return { ...before, style, ...patch };
}

const property = (key: keyof Border, parse: (value: unknown) => string): Scalar<Self> => ({
  get: (self) => read(self, key),
  set: (self, value) => {
    change(self, { [key]: parse(value) });
  },
});

export const rangeBorderClass: Definition<Self> = {
  identity: ({ side }) => ({ SideIndex: side }),
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: property(
      'style',
      readOneOf('None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'),
    ),
    Weight: property('weight', readOneOf('Hairline', 'Thin', 'Medium', 'Thick')),
    Color: property('color', readColor),
  },
};

export const rangeBorderCollectionClass: Definition<Places> = {
  scalars: { Count: { get: () => SIDES.length } },
  items: (places) => SIDES.map((side) => ({ type: 'RangeBorder', self: { places, side } })),
  item: (places, key) => {
    const side = SIDES.find((item) => item === key);
    return side && { type: 'RangeBorder', self: { places, side } };
  },
  objects: {
    GetItemAt: (places, args) => {
      const side = SIDES[args.whole(0)];
      return side && { type: 'RangeBorder', self: { places, side } };
    },
  },
};
