import type { KeptPart } from '../model/workbook';
import { addContentType, relationsPath, relationshipsOf, type Package, type Relationship } from './package';
import { childrenNamed, escapeXml, readXml } from './xml';

async function contentTypeOf(source: Package, path: string): Promise<string> {
  const types = readXml((await source.text('[Content_Types].xml')) ?? '');
  const own = childrenNamed(types, 'Override').find(
    ({ attributes }) => attributes['PartName'] === `/${path}`,
  );
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const usual = childrenNamed(types, 'Default').find(
    ({ attributes }) => attributes['Extension']?.toLowerCase() === extension,
  );
  return (own ?? usual)?.attributes['ContentType'] ?? 'application/octet-stream';
}

async function keepPart(
  source: Package,
  relation: Relationship,
  owners: readonly string[],
): Promise<readonly KeptPart[]> {
  const { id, fullType: type, target, external } = relation;
  if (external) return [{ id, type, target, content: undefined, contentType: '', parts: [] }];
  const content = await source.zip.file(target)?.async('uint8array');
  if (content === undefined || owners.includes(target)) return [];
  const parts = await keepPartsOf(source, target, owners);
  return [{ id, type, target, content, contentType: await contentTypeOf(source, target), parts }];
}

/** The parts that a part needs, and those that they need in turn. */
export async function keepPartsOf(
  source: Package,
  path: string,
  owners: readonly string[] = [],
): Promise<readonly KeptPart[]> {
  const relations = await relationshipsOf(source, path);
  const kept = await Promise.all(relations.map((item) => keepPart(source, item, [...owners, path])));
  return kept.flat();
}

/** Counts the kept parts of the whole workbook. */
export interface KeptNumbers {
  kept: number;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A new part to which others are related. */
interface Owner {
  readonly target: Package;
  readonly path: string;
  readonly numbers: KeptNumbers;
}

async function writeKept(target: Package, part: KeptPart, numbers: KeptNumbers): Promise<string> {
  if (part.content === undefined) return part.target;
  const folder = part.target.slice(0, part.target.lastIndexOf('/') + 1);
  const extension = /\.[^./]*$/.exec(part.target)?.[0] ?? '';
  const path = `${folder}kept${++numbers.kept}${extension}`;
  target.put(path, part.content);
  await addContentType(target, path, part.contentType);
  await relateKept({ target, path, numbers }, part.parts);
  return `/${path}`;
}

/** Writes kept parts and relates a new part to them by the ids that they had. */
export async function relateKept(
  { target, path, numbers }: Owner,
  parts: readonly KeptPart[],
  further = '',
): Promise<void> {
  let relations = further;
  for (const part of new Map(parts.map((item) => [item.id, item])).values()) {
    const written = await writeKept(target, part, numbers);
    const mode = part.content === undefined ? ' TargetMode="External"' : '';
    relations += `<Relationship Id="${part.id}" Type="${part.type}" Target="${escapeXml(written)}"${mode}/>`;
  }
  if (relations === '') return;
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  target.put(
    relationsPath(path),
    `${head}<Relationships xmlns="${RELATIONSHIPS}">${relations}</Relationships>`,
  );
}
