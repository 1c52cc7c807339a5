import { createNode, type Node } from '../chart/node';
import { escapeXml, readAttributes, TOKEN, unescapeXml } from './xml';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** The name spaces of drawings under the prefixes by which the model knows them. */
export const NAMESPACES: Readonly<Record<string, string>> = {
  c: `${DRAWING}/chart`,
  a: `${DRAWING}/main`,
  xdr: `${DRAWING}/spreadsheetDrawing`,
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

type Scope = Readonly<Record<string, string>>;

const usualPrefix = (space: string | undefined): string | undefined =>
  Object.entries(NAMESPACES).find(([, known]) => known === space)?.[0];

/** The prefix that an attribute such as `xmlns:c` declares; '' is the one without prefix. */
const declared = (attribute: string): string | undefined =>
  attribute === 'xmlns' ? '' : /^xmlns:(.+)$/.exec(attribute)?.[1];

const split = (name: string): readonly [prefix: string, local: string] => {
  const at = name.indexOf(':');
  return [name.slice(0, Math.max(0, at)), name.slice(at + 1)];
};

function renamed(name: string, scope: Scope): string {
  const [prefix, local] = split(name);
  const usual = usualPrefix(scope[prefix]);
  return usual === undefined ? name : `${usual}:${local}`;
}

interface Open {
  readonly node: Node;
  readonly scope: Scope;
}

function openNode(name: string, source: string, outer: Scope): Open {
  const written = Object.entries(readAttributes(source, (whole) => whole));
  const spaces = written.flatMap(([key, value]) => {
    const prefix = declared(key);
    return prefix === undefined ? [] : [[prefix, value] as const];
  });
  const scope = { ...outer, ...Object.fromEntries(spaces) };
  const attributes = written
    .filter(([key, value]) => declared(key) === undefined || usualPrefix(value) === undefined)
    .map(([key, value]) => [key.includes(':') ? renamed(key, scope) : key, value] as const);
  return { node: createNode(renamed(name, scope), [], Object.fromEntries(attributes)), scope };
}

/** Reads a part of a drawing or chart; other name spaces keep their declarations where they stand. */
export function parseNode(xml: string): Node {
  const root: Open = { node: createNode(''), scope: {} };
  const stack: Open[] = [root];
  for (const [, cdata, closing, name = '', attributes = '', empty, text] of xml.matchAll(TOKEN)) {
    const current = stack.at(-1) ?? root;
    if (cdata !== undefined) current.node.text += cdata;
    else if (text !== undefined) current.node.text += unescapeXml(text);
    else if (closing === '/') stack.pop();
    else if (name !== '') {
      const opened = openNode(name, attributes, current.scope);
      current.node.children = [...current.node.children, opened.node];
      if (empty !== '/') stack.push(opened);
    }
  }
  return root.node.children[0] ?? root.node;
}

function print({ name, attributes, children, text }: Node): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const inner = children.length > 0 ? children.map(print).join('') : escapeXml(text);
  return `<${name}${written.join('')}${inner === '' ? '/>' : `>${inner}</${name}>`}`;
}

/** A whole part with the name spaces that it may use. */
export function printPart(root: Node): string {
  const spaces = Object.entries(NAMESPACES).map(([prefix, space]) => [`xmlns:${prefix}`, space] as const);
  const declaredRoot = { ...root, attributes: { ...Object.fromEntries(spaces), ...root.attributes } };
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${print(declaredRoot)}`;
}
