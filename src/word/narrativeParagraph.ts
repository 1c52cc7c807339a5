import { HeadingLevel, Paragraph, type TextRun } from 'docx';
import type { Block } from '../core/narrative';
import { FigureControl } from './figureControl';
import { textRuns } from './textRuns';

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** A heading or paragraph of the narrative, every figure of it in a content control. */
export function narrativeParagraph(block: Block, begins: 'page' | 'here'): Paragraph {
  if (block.kind === 'heading') {
    const pageBreakBefore = begins === 'page';
    return new Paragraph({
      heading: headingLevels[block.level],
      pageBreakBefore,
      children: textRuns(block.text),
    });
  }
  const children = block.pieces.flatMap((piece): readonly TextRun[] =>
    piece.figure === undefined ? textRuns(piece.text) : [new FigureControl(piece.figure, piece.text)],
  );
  return new Paragraph({ children });
}
