import {
  Footer,
  PageNumber,
  Paragraph,
  SectionType,
  TableOfContents,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import type { Publication } from '../core/publication';
import { narrativeParagraph } from './narrativeParagraph';
import { pageOf, roomOn, type PageKind } from './pages';
import { paragraphStyles } from './paragraphStyles';
import { sheetContent } from './sheetContent';
import { textRuns } from './textRuns';

type Item = Publication['items'][number];

/** The unit and the title on a page of their own. */
export function cover({ unit, title }: Publication): ISectionOptions {
  return {
    properties: { page: pageOf('text') },
    children: [
      new Paragraph({ style: paragraphStyles.coverUnit, children: textRuns(unit) }),
      new Paragraph({ style: paragraphStyles.coverTitle, children: textRuns(title) }),
    ],
  };
}

/** Parts, chapters and topics with their pages, which Word counts when the document is opened. */
export function contents(): ISectionOptions {
  const title = new Paragraph({ style: paragraphStyles.contentsTitle, children: textRuns('目　录') });
  const table = new TableOfContents('目录', { headingStyleRange: '1-3', hyperlink: true });
  return {
    properties: { page: pageOf('text'), type: SectionType.NEXT_PAGE },
    children: [title, table],
  };
}

/** The report itself, pages numbered from 1: a section for each run of pages that lie alike. */
export function body({ items }: Publication): readonly ISectionOptions[] {
  return runsOf(items).map(({ kind, items: own }, index) => ({
    properties: {
      page: { ...pageOf(kind), ...(index === 0 && { pageNumbers: { start: 1 } }) },
      type: SectionType.NEXT_PAGE,
    },
    footers: { default: pageNumberLine() },
    children: own.flatMap((item, place) =>
      contentOf(item, kind, { isFirst: place === 0, after: own[place - 1] }),
    ),
  }));
}

/** `— 1 —` */
function pageNumberLine(): Footer {
  const number = new TextRun({ font: { hint: 'eastAsia' }, children: ['— ', PageNumber.CURRENT, ' —'] });
  return new Footer({ children: [new Paragraph({ style: paragraphStyles.pageNumber, children: [number] })] });
}

interface Run {
  readonly kind: PageKind;
  readonly items: readonly Item[];
}

function runsOf(items: readonly Item[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [index, item] of items.entries()) {
    const kind = kindOf(item, items[index + 1]);
    const last = runs.at(-1);
    if (last?.kind === kind) runs[runs.length - 1] = { kind, items: [...last.items, item] };
    else runs.push({ kind, items: [item] });
  }
  return runs;
}

/** A heading lies as the table right below it. */
function kindOf(item: Item, next: Item | undefined): PageKind {
  if (item.kind === 'table') return item.sheet.orientation;
  return item.kind === 'heading' && next?.kind === 'table' ? next.sheet.orientation : 'text';
}

interface Place {
  readonly isFirst: boolean;
  readonly after: Item | undefined;
}

/** Parts and tables begin a page, but for a table right below its heading. */
function contentOf(item: Item, kind: PageKind, { isFirst, after }: Place): readonly FileChild[] {
  if (item.kind === 'table')
    return sheetContent(item, roomOn(kind), isFirst || after?.kind === 'heading' ? 'here' : 'page');
  const isPart = item.kind === 'heading' && item.level === 1;
  return [narrativeParagraph(item, isPart && !isFirst ? 'page' : 'here')];
}
