import { CHART_ORDER } from './order';

/** An element of a drawing or chart; its name has the usual prefix (`c:`, `a:`, `xdr:`), whatever the file says. */
export interface Node {
  readonly name: string;
  readonly attributes: Record<string, string>;
  children: readonly Node[];
  text: string;
}

export const createNode = (
  name: string,
  children: readonly Node[] = [],
  attributes: Readonly<Record<string, string>> = {},
): Node => ({ name, attributes: { ...attributes }, children, text: '' });

export const textNode = (name: string, text: string): Node => ({ name, attributes: {}, children: [], text });

/** An element that says one thing, in its attribute `val`. */
export const valueNode = (name: string, val: string): Node => createNode(name, [], { val });

export const childOf = (node: Node | undefined, name: string): Node | undefined =>
  node?.children.find((child) => child.name === name);

export const childrenOf = (node: Node | undefined, name: string): readonly Node[] =>
  node?.children.filter((child) => child.name === name) ?? [];

/** Puts a child where the format wants it, after those of its own name. */
export function insertChild(parent: Node, child: Node): void {
  const order = CHART_ORDER[parent.name] ?? [];
  const rank = order.indexOf(child.name);
  const later = parent.children.findIndex(({ name }) => order.indexOf(name) > rank);
  const at = rank < 0 || later < 0 ? parent.children.length : later;
  parent.children = [...parent.children.slice(0, at), child, ...parent.children.slice(at)];
}

/** The child of a name, made where there is none. */
export function ensureChild(parent: Node, name: string): Node {
  const found = childOf(parent, name);
  if (found) return found;
  const child = createNode(name);
  insertChild(parent, child);
  return child;
}

export function removeChildren(parent: Node, ...names: readonly string[]): void {
  parent.children = parent.children.filter(({ name }) => !names.includes(name));
}

export function setValue(parent: Node, name: string, val: string): void {
  ensureChild(parent, name).attributes['val'] = val;
}

export const valueOf = (parent: Node | undefined, name: string): string | undefined =>
  childOf(parent, name)?.attributes['val'];

export const cloneNode = (node: Node): Node => ({
  ...node,
  attributes: { ...node.attributes },
  children: node.children.map(cloneNode),
});

export function* descendantsOf(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) yield* descendantsOf(child);
}
