import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type ITableBordersOptions,
  type ParagraphChild,
} from 'docx';
import { shownValue, type Figure } from '../core/expression';
import { styles } from '../core/sheets';
import type { SheetCell } from '../core/sheets/reportSheet';
import type { CellStyle } from '../core/sheets/styles';
import { FigureControl } from './figureControl';
import { numberText } from './numberText';
import { reservedHeight, type Scale } from './scale';
import type { GridRow } from './tableGrid';
import { textRuns } from './textRuns';
import { tableText } from './paragraphStyles';
import { twips } from './typography';

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const noLine = { style: BorderStyle.NIL } as const;

const borders: ITableBordersOptions = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};

/** Room beside the text of a cell, in twips. */
const padding = 40;

/** Lines of a cell are as far apart whichever font stands in for the one meant. */
const lineSpacing = 1.25;

/** Rows of a report sheet as a table of Word that fills the page's width; head rows come again on every page. */
export function wordTable(rows: readonly GridRow[], scale: Scale): Table {
  return new Table({
    width: { size: scale.width, type: WidthType.DXA },
    columnWidths: scale.columns,
    layout: TableLayoutType.FIXED,
    margins: { left: padding, right: padding },
    borders,
    rows: rows.map((row) => wordRow(row, scale)),
  });
}

function wordRow({ height, isHead, cells }: GridRow, scale: Scale): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(isHead && { tableHeader: true }),
    height: { value: twips(reservedHeight(height) * scale.factor), rule: HeightRule.ATLEAST },
    children: cells.map(({ cell, column, columns, rows }) => {
      const size = scale.columns.slice(column, column + columns).reduce((a, b) => a + b, 0);
      return new TableCell({
        width: { size, type: WidthType.DXA },
        ...(columns > 1 && { columnSpan: columns }),
        ...(rows > 1 && { rowSpan: rows }),
        verticalAlign: VerticalAlignTable.CENTER,
        ...(!styles[cell.style].border && {
          borders: { top: noLine, bottom: noLine, left: noLine, right: noLine },
        }),
        children: [cellParagraph(cell, scale)],
      });
    }),
  });
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const satisfies Readonly<Record<CellStyle['horizontal'], string>>;

function cellParagraph(cell: SheetCell, scale: Scale): Paragraph {
  const style: CellStyle = styles[cell.style];
  const size = scale.fontSize(style.size);
  const indent = cell.kind === 'text' ? (cell.indent ?? 0) : 0;
  return new Paragraph({
    style: tableText(size),
    alignment: alignments[style.horizontal],
    ...(indent > 0 && { indent: { left: twips(indent * size) } }),
    spacing: { line: twips(size * lineSpacing), lineRule: LineRuleType.EXACT },
    children: contentOf(cell, style.numberFormat),
  });
}

function contentOf(cell: SheetCell, numberFormat: string): readonly ParagraphChild[] {
  if (cell.kind === 'figure') return figureContent(cell.figure, numberFormat);
  if (cell.kind === 'number') return textRuns(String(cell.number));
  return 'text' in cell ? textRuns(cell.text) : [];
}

/** A number that the form leaves blank states nothing: it has no content control. */
function figureContent(figure: Figure, numberFormat: string): readonly ParagraphChild[] {
  const value = shownValue(figure);
  const text = value.kind === 'value' ? numberText(value.value, numberFormat) : '';
  return text === '' ? [] : [new FigureControl(figure, text)];
}
