import {
  AlignmentType,
  LineRuleType,
  type IRunStylePropertiesOptions,
  type ISpacingProperties,
  type IStylesOptions,
} from 'docx';
import type { LineSpacing } from '../core/publication';
import { contentsLineHeight, firstLineIndent, fonts, latinFont, sizes, twips } from './typography';

/** Our own paragraph styles, by their ids. */
export const paragraphStyles = {
  coverUnit: 'CoverUnit',
  coverTitle: 'CoverTitle',
  contentsTitle: 'ContentsTitle',
  tableTitle: 'TableTitle',
  tableEnd: 'TableEnd',
  pageNumber: 'PageNumberLine',
} as const;

/** The sizes of text in tables, in points; there are no others, since some readers know text by its style alone. */
export const tableSizes = Array.from({ length: 12 }, (_, index) => 6.5 + index / 2);

/** The style of text in a table, or of a caption, of one of the `tableSizes`. */
export function tableText(points: number): string {
  return `TableText${points * 2}`;
}

type Font = keyof typeof fonts;

function look(font: Font, points: number, bold = false): IRunStylePropertiesOptions {
  const { name } = fonts[font];
  return {
    font: { ascii: latinFont, hAnsi: latinFont, eastAsia: name, cs: latinFont },
    size: points * 2,
    bold,
  };
}

const singleLines = { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 } as const;

/** Lines so many points apart, whatever stands in them. */
function linesApart(points: number): ISpacingProperties {
  return { line: twips(points), lineRule: LineRuleType.EXACT, before: 0, after: 0 };
}

const indented = {
  firstLine: twips(firstLineIndent * sizes.body),
  firstLineChars: firstLineIndent * 100,
} as const;
const notIndented = { firstLine: 0, firstLineChars: 0 } as const;

/** A heading of the text: on the page of what follows it. */
function heading(lines: ISpacingProperties, font: Font, bold = false) {
  return {
    run: { ...look(font, sizes.body, bold), color: '000000', italics: false },
    paragraph: { spacing: lines, indent: indented, keepNext: true, keepLines: true },
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
  } as const;
}

function contentsLevel(level: number) {
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    run: look(level === 1 ? 'hei' : 'fang', sizes.contents),
    paragraph: {
      spacing: linesApart(contentsLineHeight),
      indent: { ...notIndented, left: twips((level - 1) * sizes.contents) },
    },
  } as const;
}

/** The looks of the report: text in 仿宋 三号, parts, chapters and topics in the fonts of GB/T 9704. */
export function stylesOf(lineSpacing: LineSpacing): IStylesOptions {
  const lines = lineSpacing === 'auto' ? singleLines : linesApart(lineSpacing);
  return { default: defaultStyles(lines), paragraphStyles: [normal(lines), ...steadyStyles] };
}

function defaultStyles(lines: ISpacingProperties): NonNullable<IStylesOptions['default']> {
  return {
    document: {
      run: { ...look('fang', sizes.body), language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: lines },
    },
    heading1: {
      ...heading(lines, 'title'),
      run: { ...look('title', sizes.partTitle), color: '000000' },
      paragraph: {
        spacing: { before: twips(12), after: twips(12) },
        alignment: AlignmentType.CENTER,
        keepNext: true,
        keepLines: true,
      },
    },
    heading2: heading(lines, 'hei'),
    heading3: heading(lines, 'kai'),
    heading4: heading(lines, 'fang', true),
  };
}

function normal(lines: ISpacingProperties) {
  return {
    id: 'Normal',
    name: 'Normal',
    quickFormat: true,
    paragraph: { spacing: lines, indent: indented, alignment: AlignmentType.BOTH },
  } as const;
}

const steadyStyles: NonNullable<IStylesOptions['paragraphStyles']> = [
  ...[1, 2, 3].map(contentsLevel),
  {
    id: paragraphStyles.coverUnit,
    name: '封面单位',
    run: look('title', sizes.coverUnit),
    paragraph: {
      spacing: { ...singleLines, before: twips(160), after: twips(40) },
      alignment: AlignmentType.CENTER,
    },
  },
  {
    id: paragraphStyles.coverTitle,
    name: '封面标题',
    run: look('title', sizes.coverTitle),
    paragraph: { spacing: singleLines, alignment: AlignmentType.CENTER },
  },
  {
    id: paragraphStyles.contentsTitle,
    name: '目录标题',
    run: look('title', sizes.partTitle),
    paragraph: { spacing: { before: 0, after: twips(20) }, alignment: AlignmentType.CENTER },
  },
  {
    id: paragraphStyles.tableTitle,
    name: '表格标题',
    run: look('hei', sizes.body),
    paragraph: { spacing: singleLines, alignment: AlignmentType.CENTER },
  },
  ...tableSizes.map((points) => ({
    id: tableText(points),
    name: `表格文字 ${points}`,
    run: look('song', points),
    paragraph: { spacing: singleLines },
  })),
  {
    id: paragraphStyles.tableEnd,
    name: '表格之后',
    run: look('song', 1),
    paragraph: { spacing: { line: 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 } },
  },
  {
    id: paragraphStyles.pageNumber,
    name: '页码',
    run: look('song', sizes.pageNumber),
    paragraph: { spacing: singleLines, alignment: AlignmentType.CENTER },
  },
];
