import { AlignmentType, HeadingLevel, Paragraph, TabStopType, type FileChild } from 'docx';
import type { TableItem } from '../core/publication';
import { styles } from '../core/sheets';
import type { ReportSheet, SheetRow } from '../core/sheets/reportSheet';
import { paragraphStyles, tableText } from './paragraphStyles';
import type { Room } from './pages';
import { scaleOf, type Scale } from './scale';
import { gridRows } from './tableGrid';
import { textRuns } from './textRuns';
import { wordTable } from './wordTable';

/**
 * A sheet with all that stands on it: what is boxed as tables, titles, captions and notes as paragraphs. Each form of a
 * sheet with several begins a page, the first one only where `begins` says so.
 */
export function sheetContent(
  { sheet, isListed }: TableItem,
  room: Room,
  begins: 'page' | 'here',
): readonly FileChild[] {
  const scale = scaleOf(sheet, room);
  const breaks = new Set(sheet.pageBreaks);
  const content = blocksOf(sheet).flatMap(({ start, end, isBoxed }, index, blocks): readonly FileChild[] => {
    if (isBoxed) return [wordTable(gridRows(sheet, start, end), scale)];
    const isAbove = blocks[index + 1]?.isBoxed === true;
    // Lines before a page break belong to the form above them.
    const ofNextForm = Math.max(start, ...[...breaks].filter((row) => row < end));
    return sheet.rows.slice(start, end).flatMap((row, place) => {
      const at = start + place;
      const pageBreakBefore = breaks.has(at) || (at === 0 && begins === 'page');
      return lineOf(row, scale, { isListed, keepNext: isAbove && at >= ofNextForm, pageBreakBefore });
    });
  });
  return [...content, new Paragraph({ style: paragraphStyles.tableEnd })];
}

interface Block {
  readonly start: number;
  readonly end: number;
  readonly isBoxed: boolean;
}

/** The rows of a sheet in blocks: those with a box, and those without. */
function blocksOf({ rows }: ReportSheet): readonly Block[] {
  const blocks: Block[] = [];
  for (const [index, { cells }] of rows.entries()) {
    const isBoxed = cells.some(({ style }) => styles[style].border);
    const last = blocks.at(-1);
    if (last?.isBoxed === isBoxed) blocks[blocks.length - 1] = { ...last, end: index + 1 };
    else blocks.push({ start: index, end: index + 1, isBoxed });
  }
  return blocks;
}

interface LineLook {
  readonly isListed: boolean;
  readonly keepNext: boolean;
  readonly pageBreakBefore: boolean;
}

/** A line above or below a table: its title, a caption on the left, on the right or on both sides, a note. */
function lineOf({ cells }: SheetRow, scale: Scale, look: LineLook): readonly Paragraph[] {
  const { isListed, keepNext, pageBreakBefore } = look;
  const texts = cells.flatMap((cell) => (cell.kind === 'text' ? [cell] : []));
  const [first, second] = texts;
  if (first === undefined) return [];
  if (first.style === 'title') {
    const asTitle = isListed ? { heading: HeadingLevel.HEADING_2 } : { style: paragraphStyles.tableTitle };
    return [
      new Paragraph({
        ...asTitle,
        ...titleLook,
        keepNext: true,
        pageBreakBefore,
        children: textRuns(first.text),
      }),
    ];
  }
  const { horizontal, size } = styles[first.style];
  const words = second === undefined ? first.text : `${first.text}\t${second.text}`;
  return [
    new Paragraph({
      style: tableText(scale.fontSize(size)),
      alignment: second === undefined ? horizontal : AlignmentType.LEFT,
      tabStops: [{ type: TabStopType.RIGHT, position: scale.width }],
      keepNext,
      pageBreakBefore,
      children: textRuns(words),
    }),
  ];
}

const titleLook = {
  alignment: AlignmentType.CENTER,
  indent: { firstLine: 0, firstLineChars: 0 },
} as const;
