/** An element of an XML part, with its text and the elements in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export const unescapeXml = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return ENTITIES[name ?? ''] ?? whole;
    },
  );

export const escapeXml = (text: string): string =>
  text.replace(/[<>&"'\r\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);

const localName = (name: string): string => name.replace(/^.*:/, '');

/** Attributes by their names without prefixes, or by whole names. */
export function readAttributes(source: string, nameOf = localName): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', , double, single] of source.matchAll(/([\w:.-]+)\s*=\s*("([^"]*)"|'([^']*)')/g))
    attributes[nameOf(name)] = unescapeXml(double ?? single ?? '');
  return attributes;
}

/** The pieces of an XML part: character data, ends, beginnings with attributes, and text. */
export const TOKEN =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[?!][^>]*>|<(\/?)([\w:.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;

/** Reads an XML part; names lose their prefixes. */
export function readXml(xml: string): Element {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack: Open[] = [root];
  for (const [, cdata, closing, name = '', attributes = '', empty, text] of xml.matchAll(TOKEN)) {
    const current = stack.at(-1) ?? root;
    if (cdata !== undefined) current.text += cdata;
    else if (text !== undefined) current.text += unescapeXml(text);
    else if (closing === '/') stack.pop();
    else if (name !== '') {
      const element: Open = {
        name: localName(name),
        attributes: readAttributes(attributes),
        children: [],
        text: '',
      };
      current.children.push(element);
      if (empty !== '/') stack.push(element);
    }
  }
  return root.children[0] ?? root;
}

export const childrenNamed = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];

export const childNamed = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child) => child.name === name);

export function descendants(element: Element, name: string): readonly Element[] {
  const inner = element.children.flatMap((child) => descendants(child, name));
  return element.name === name ? [element, ...inner] : inner;
}

/** The first element of a name inside a long part, without reading the rest of the part. */
export function extractElement(xml: string, name: string): Element | undefined {
  const match = new RegExp(`<(?:\\w+:)?${name}\\b(?:[^>]*/>|[\\s\\S]*?</(?:\\w+:)?${name}>)`).exec(xml);
  return match ? readXml(match[0]) : undefined;
}

export const removeElement = (xml: string, name: string): string =>
  xml.replace(new RegExp(`<(?:\\w+:)?${name}\\b(?:[^>]*/>|[\\s\\S]*?</(?:\\w+:)?${name}>)`, 'g'), '');

/** Puts an element into its place among its siblings, whose order is given. */
export function insertOrdered(xml: string, element: string, order: readonly string[]): string {
  const name = /^<([\w:]+)/.exec(element)?.[1] ?? '';
  const followers = order.slice(order.indexOf(name) + 1);
  const positions = followers
    .map((item) => xml.search(new RegExp(`<${item}[\\s/>]`)))
    .filter((at) => at >= 0);
  const end = xml.lastIndexOf('</');
  const at = Math.min(end, ...positions);
  return xml.slice(0, at) + element + xml.slice(at);
}
