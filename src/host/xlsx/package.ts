import JSZip from 'jszip';
import { childrenNamed, escapeXml, readXml } from './xml';
import { WorkbookUnreadable } from './unreadable';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of an .xlsx file, as texts. */
export interface Package {
  readonly zip: JSZip;
  readonly text: (path: string) => Promise<string | undefined>;
  readonly put: (path: string, content: string | Uint8Array) => void;
}

export async function openPackage(bytes: Uint8Array): Promise<Package> {
  let zip: JSZip;
  try {
    zip = await JSZip.loadAsync(bytes);
  } catch {
    throw new WorkbookUnreadable('The file begins as a zip archive but is damaged.');
  }
  return {
    zip,
    text: async (path) => await zip.file(path)?.async('string'),
    put: (path, content) => {
      zip.file(path, content);
    },
  };
}

export interface Relationship {
  readonly id: string;
  /** The last part of the relationship type, such as `hyperlink`. */
  readonly type: string;
  readonly fullType: string;
  readonly target: string;
  readonly external: boolean;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
export const relationsPath = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

/** The path in the package that a target given relative to a part means. */
function resolvePath(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of (folderOf(part) + target).split('/'))
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  return steps.join('/');
}

export async function relationshipsOf(source: Package, part: string): Promise<readonly Relationship[]> {
  const xml = await source.text(relationsPath(part));
  if (xml === undefined) return [];
  return childrenNamed(readXml(xml), 'Relationship').map(({ attributes }) => {
    const { Id = '', Type = '', Target = '', TargetMode } = attributes;
    const external = TargetMode === 'External';
    const target = external ? Target : resolvePath(part, Target);
    return { id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), fullType: Type, target, external };
  });
}

export interface NewRelationship {
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
  /** The whole type, where it does not lie among the usual ones. */
  readonly fullType?: string;
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Relates a part to another and returns the relationship's id. */
export async function addRelationship(
  target: Package,
  part: string,
  added: NewRelationship,
): Promise<string> {
  const path = relationsPath(part);
  const xml = (await target.text(path)) ?? EMPTY;
  const numbers = [...xml.matchAll(/Id="rId(\d+)"/g)].map((match) => Number(match[1]));
  const id = `rId${Math.max(0, ...numbers) + 1}`;
  const mode = added.external === true ? ' TargetMode="External"' : '';
  const type = added.fullType ?? `${RELATIONSHIPS}/${added.type}`;
  const element = `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(added.target)}"${mode}/>`;
  const open = xml.replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>');
  target.put(path, open.replace('</Relationships>', `${element}</Relationships>`));
  return id;
}

/** Declares the content type of a part. */
export async function addContentType(target: Package, path: string, type: string): Promise<void> {
  const xml = (await target.text('[Content_Types].xml')) ?? '';
  if (xml.includes(`PartName="/${path}"`)) return;
  const element = `<Override PartName="/${path}" ContentType="${type}"/>`;
  target.put('[Content_Types].xml', xml.replace('</Types>', `${element}</Types>`));
}

/** The paths of the sheets' parts by sheet name, in the order of the workbook. */
export async function sheetPaths(source: Package): Promise<ReadonlyMap<string, string>> {
  const xml = await source.text('xl/workbook.xml');
  if (xml === undefined) throw new WorkbookUnreadable('The file is a zip archive without a workbook in it.');
  const targets = new Map(
    (await relationshipsOf(source, 'xl/workbook.xml')).map(({ id, target }) => [id, target]),
  );
  const sheets = readXml(xml).children.find((child) => child.name === 'sheets');
  return new Map(
    childrenNamed(sheets, 'sheet').map(({ attributes }) => [
      attributes['name'] ?? '',
      targets.get(attributes['id'] ?? '') ?? '',
    ]),
  );
}
