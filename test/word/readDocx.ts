import JSZip from 'jszip';

/** An element of an XML part: its name, the names of its children in order, and the text below it. */
export interface Element {
  readonly name: string;
  readonly attributes: string;
  readonly children: Element[];
  text: string;
}

/** The part of a .docx as a tree; throws where tags are not balanced or a character is not allowed. */
export async function partOf(docx: Uint8Array, path: string): Promise<Element> {
  const file = (await JSZip.loadAsync(docx)).file(path);
  if (file === null) throw new Error(`There is no ${path}`);
  return treeOf(await file.async('string'));
}

const forbidden = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|&(?!(?:amp|lt|gt|quot|apos|#\d+);)|\p{Cs}/u;

export function treeOf(xml: string): Element {
  const at = forbidden.exec(xml);
  if (at !== null) throw new Error(`Not XML at ${String(at.index)}`);
  const root: Element = { name: '', attributes: '', children: [], text: '' };
  const open = [root];
  for (const [, close, name = '', attributes = '', empty, text = ''] of xml
    .replace(/^<\?xml[^>]*\?>/u, '')
    .matchAll(/<(\/?)([\w:]+)((?:\s[\w:]+="[^"<]*")*)\s*(\/?)>([^<>]*)/gu)) {
    if (close !== '') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
    } else {
      const element: Element = { name, attributes, children: [], text: '' };
      open.at(-1)!.children.push(element);
      if (empty === '') open.push(element);
    }
    open.at(-1)!.text += text;
  }
  if (open.length !== 1) throw new Error(`${open.at(-1)!.name} is not closed`);
  return root.children[0]!;
}

/** Every element of a name below one, in the order of the document. */
export function all(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

export function value(element: Element | undefined, attribute = 'w:val'): string | undefined {
  const found = new RegExp(` ${attribute}="([^"]*)"`, 'u').exec(element?.attributes ?? '')?.[1];
  return found?.replace(/&(lt|gt|quot|amp);/gu, (_, name: 'lt') => entities[name]);
}

const entities = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** The text of an element, as a reader sees it. */
export function textOf(element: Element): string {
  return all(element, 'w:t')
    .map(({ text }) => text.replace(/&(lt|gt|quot|amp);/gu, (_, name: 'lt') => entities[name]))
    .join('');
}

/** The content controls of numbers, in order: tag and text. */
export function controls(document: Element): readonly (readonly [tag: string, text: string])[] {
  return all(document, 'w:sdt')
    .filter((control) => all(control, 'w:tag').length > 0)
    .map((control) => [value(all(control, 'w:tag')[0])!, textOf(control)]);
}
