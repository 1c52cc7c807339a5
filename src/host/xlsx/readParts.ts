import { parseArea } from '../model/address';
import { cellKey } from '../model/area';
import { newId } from '../model/createWorkbook';
import type { Comment, Hyperlink, Sheet } from '../model/workbook';
import { readDrawings } from './readDrawings';
import { relationshipsOf, type Package, type Relationship } from './package';
import { readTable } from './tableXml';
import { readValidations } from './validationXml';
import { childNamed, childrenNamed, descendants, extractElement, readXml, type Element } from './xml';

const breaks = (element: Element | undefined): readonly number[] =>
  childrenNamed(element, 'brk').map(({ attributes }) => Number(attributes['id']));

function readHyperlinks(
  sheet: Sheet,
  element: Element | undefined,
  relations: readonly Relationship[],
): void {
  for (const { attributes } of childrenNamed(element, 'hyperlink')) {
    const area = parseArea(attributes['ref'] ?? '');
    if (area === undefined) continue;
    const { location, tooltip, id } = attributes;
    const address = relations.find((relation) => relation.id === id)?.target;
    const link: Hyperlink = {
      ...(address === undefined ? {} : { address }),
      ...(location === undefined ? {} : { documentReference: location }),
      ...(tooltip === undefined ? {} : { screenTip: tooltip }),
    };
    sheet.hyperlinks.set(cellKey(area.row, area.column), link);
  }
}

const textOf = (element: Element | undefined): string =>
  element === undefined
    ? ''
    : descendants(element, 't')
        .map(({ text }) => text)
        .join('');

function comment(sheet: Sheet, reference: string, author: string, content: string): readonly Comment[] {
  const area = parseArea(reference);
  if (area === undefined) return [];
  const { row, column } = area;
  const created = new Date(0).toISOString();
  return [
    { id: newId(sheet.workbook), sheet, author, created, row, column, content, resolved: false, replies: [] },
  ];
}

function readComments(sheet: Sheet, element: Element): readonly Comment[] {
  const authors = childrenNamed(childNamed(element, 'authors'), 'author').map(({ text }) => text);
  return childrenNamed(childNamed(element, 'commentList'), 'comment').flatMap((item) => {
    const author = authors[Number(item.attributes['authorId'])] ?? '';
    return comment(sheet, item.attributes['ref'] ?? '', author, textOf(childNamed(item, 'text')));
  });
}

const readThreads = (sheet: Sheet, element: Element): readonly Comment[] =>
  childrenNamed(element, 'threadedComment')
    .filter(({ attributes }) => attributes['parentId'] === undefined)
    .flatMap((item) =>
      comment(sheet, item.attributes['ref'] ?? '', '', childNamed(item, 'text')?.text ?? ''),
    );

async function related(
  source: Package,
  relations: readonly Relationship[],
  type: string,
): Promise<readonly Element[]> {
  const parts = relations
    .filter((relation) => relation.type === type)
    .map(({ target }) => source.text(target));
  return (await Promise.all(parts)).flatMap((xml) => (xml === undefined ? [] : [readXml(xml)]));
}

async function readCustomProperties(
  sheet: Sheet,
  source: Package,
  element: Element | undefined,
  relations: readonly Relationship[],
): Promise<void> {
  for (const { attributes } of childrenNamed(element, 'customPr')) {
    const target = relations.find(({ id }) => id === attributes['id'])?.target;
    const bytes = target === undefined ? undefined : await source.zip.file(target)?.async('uint8array');
    const value = bytes ? new TextDecoder('utf-16le').decode(bytes) : '';
    sheet.customProperties = [...sheet.customProperties, { key: attributes['name'] ?? '', value }];
  }
}

/** What exceljs leaves out of a sheet, from the parts of the file. */
export async function readParts(sheet: Sheet, source: Package, path: string): Promise<void> {
  const xml = (await source.text(path)) ?? '';
  const rest = xml.slice(xml.search(/<\/(\w+:)?sheetData>|<(\w+:)?sheetData\s*\/>/));
  const relations = await relationshipsOf(source, path);
  sheet.validations = readValidations(extractElement(rest, 'dataValidations'));
  readHyperlinks(sheet, extractElement(rest, 'hyperlinks'), relations);
  const setup = extractElement(rest, 'pageSetup')?.attributes ?? {};
  const numbered = setup['useFirstPageNumber'] === '1' || setup['useFirstPageNumber'] === 'true';
  sheet.page = {
    ...sheet.page,
    firstPageNumber: numbered ? Number(setup['firstPageNumber'] ?? 1) : '',
    rowBreaks: breaks(extractElement(rest, 'rowBreaks')),
    columnBreaks: breaks(extractElement(rest, 'colBreaks')),
  };
  await readCustomProperties(sheet, source, extractElement(rest, 'customProperties'), relations);
  await readDrawings(sheet, source, relations);
  const tables = await related(source, relations, 'table');
  sheet.tables = tables.flatMap((element) => readTable(sheet, element) ?? []);
  const threads = await related(source, relations, 'threadedComment');
  const notes = (await related(source, relations, 'comments')).flatMap((element) =>
    readComments(sheet, element),
  );
  const talks = threads.flatMap((element) => readThreads(sheet, element));
  const isTalk = (note: Comment): boolean =>
    talks.some(({ row, column }) => row === note.row && column === note.column);
  sheet.comments = [...talks, ...notes.filter((note) => !isTalk(note))];
}
