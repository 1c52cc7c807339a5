import type { ReportSheet, SheetCell } from '../../core/sheets/reportSheet';
import { styles, type CellStyle } from '../../core/sheets/styles';
import { addressLists } from './addresses';
import { bytesOf, type Part } from './parts';
import { regionsBy, type Block, type Trait } from './regions';

/** The looks of all cells: property by property, alike areas together. */
export function lookParts(sheet: ReportSheet): readonly Part[] {
  return [...properties.flatMap((partsOf) => partsOf(sheet)), ...borderParts(sheet), ...numberParts(sheet)];
}

interface Property<Value extends Trait> {
  readonly of: (style: CellStyle, cell: SheetCell) => Value | undefined;
  /** What cells of an empty sheet have, where that is one of our values. */
  readonly excels?: Value;
  readonly give: (format: Excel.RangeFormat, value: Value) => void;
  readonly bytes?: number;
}

/** The commonest value goes to the sheet as a whole, the others to their areas. */
function property<Value extends Trait>({
  of,
  excels,
  give,
  bytes = 0,
}: Property<Value>): (sheet: ReportSheet) => readonly Part[] {
  return (sheet) => {
    const areas = regionsBy(sheet, (cell) => of(styles[cell.style], cell));
    const whole = { row: 0, column: 0, rows: sheet.rows.length, columns: sheet.columnWidths.length };
    const common = commonest(areas, { ...whole, columns: sheet.printedColumns ?? whole.columns });
    const giving = (blocks: readonly Block[], value: Value): readonly Part[] =>
      formatting(blocks, bytes + bytesOf.property, (format) => {
        give(format, value);
      });
    return [
      ...(common === undefined || common === excels ? [] : giving([whole], common)),
      ...[...areas].flatMap(([value, blocks]) => (value === (common ?? excels) ? [] : giving(blocks, value))),
    ];
  };
}

/** The value that most printed cells have; none where some of them have no value, for they are to be left alone. */
function commonest<Value extends Trait>(
  areas: ReadonlyMap<Value, readonly Block[]>,
  printed: Block,
): Value | undefined {
  const counts = [...areas].map(([value, blocks]) => ({
    value,
    cells: blocks.reduce((sum, block) => sum + cellsIn(block, printed), 0),
  }));
  if (counts.reduce((sum, { cells }) => sum + cells, 0) < cellsIn(printed, printed)) return undefined;
  return counts.sort((a, b) => b.cells - a.cells)[0]?.value;
}

/** How many cells of a block stand in the printed columns. */
function cellsIn({ rows, column, columns }: Block, printed: Block): number {
  return rows * Math.max(0, Math.min(column + columns, printed.columns) - column);
}

const alignment = { left: 'Left', center: 'Center', right: 'Right' } as const;

const properties = [
  property({
    of: ({ font }) => font,
    give: ({ font }, name) => {
      font.name = name;
    },
    bytes: bytesOf.formatPart,
  }),
  property({
    of: ({ size }) => size,
    give: ({ font }, size) => {
      font.size = size;
    },
    bytes: bytesOf.formatPart,
  }),
  property({
    of: ({ bold }) => bold,
    excels: false,
    give: ({ font }, bold) => {
      font.bold = bold;
    },
    bytes: bytesOf.formatPart,
  }),
  property({
    of: ({ color }) => color,
    excels: '#000000',
    give: ({ font }, color) => {
      font.color = color;
    },
    bytes: bytesOf.formatPart,
  }),
  property({
    of: ({ fill }) => fill,
    give: ({ fill }, color) => {
      fill.color = color;
    },
    bytes: bytesOf.formatPart,
  }),
  property({
    of: ({ horizontal }) => horizontal,
    give: (format, horizontal) => {
      format.horizontalAlignment = alignment[horizontal];
    },
  }),
  property({
    of: ({ vertical }) => vertical,
    give: (format, vertical) => {
      format.verticalAlignment = vertical === 'top' ? 'Top' : 'Center';
    },
  }),
  property({
    of: ({ wrap }) => wrap,
    excels: false,
    give: (format, wrap) => {
      format.wrapText = wrap;
    },
  }),
  property({
    of: (_, cell) => (cell.kind === 'text' ? (cell.indent ?? 0) : 0),
    excels: 0,
    give: (format, indent) => {
      format.indentLevel = indent;
    },
  }),
];

/** One call for as many areas as an address list names. */
export function formatting(
  blocks: readonly Block[],
  bytes: number,
  give: (format: Excel.RangeFormat) => void,
): readonly Part[] {
  return addressLists(blocks).map((addresses) => ({
    bytes: bytesOf.range + addresses.length + bytesOf.format + bytes,
    apply: (worksheet) => {
      give(worksheet.getRanges(addresses).format);
    },
  }));
}

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Lines around and within blocks of boxed cells; a block of one row has no lines between rows. */
function borderParts(sheet: ReportSheet): readonly Part[] {
  const boxed = regionsBy(sheet, ({ style }) => (styles[style].border ? true : undefined)).get(true) ?? [];
  return [true, false].flatMap((tall) =>
    [true, false].flatMap((wide) => {
      const sides = [
        ...edges,
        ...(tall ? (['InsideHorizontal'] as const) : []),
        ...(wide ? (['InsideVertical'] as const) : []),
      ];
      const blocks = boxed.filter(({ rows, columns }) => rows > 1 === tall && columns > 1 === wide);
      return formatting(blocks, bytesOf.formatPart + sides.length * bytesOf.border, ({ borders }) => {
        for (const side of sides) borders.getItem(side).style = 'Continuous';
      });
    }),
  );
}

/** Number formats; Excel gives them to one range at a time. */
function numberParts(sheet: ReportSheet): readonly Part[] {
  const areas = regionsBy(sheet, ({ style }) => {
    const { numberFormat }: CellStyle = styles[style];
    return numberFormat === 'General' ? undefined : numberFormat;
  });
  return [...areas].flatMap(([numberFormat, blocks]) =>
    blocks.map(({ row, column, rows, columns }) => ({
      bytes: bytesOf.range + bytesOf.property,
      apply: (worksheet: Excel.Worksheet) => {
        // One value for the whole block, as Excel takes it; the typings know only matrices.
        Object.assign(worksheet.getRangeByIndexes(row, column, rows, columns), { numberFormat });
      },
    })),
  );
}
