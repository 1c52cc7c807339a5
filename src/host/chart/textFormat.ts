import { childOf, childrenOf, cloneNode, createNode, ensureChild, removeChildren, type Node } from './node';
import { insertChild, textNode, valueNode } from './node';
import { inside, type Spot } from './spot';

/** The texts of a title that says its own words. */
export function ownText(holder: Node | undefined): string | undefined {
  const rich = childOf(childOf(holder, 'c:tx'), 'c:rich');
  if (rich === undefined) return undefined;
  const lines = childrenOf(rich, 'a:p').map((line) =>
    childrenOf(line, 'a:r')
      .map((run) => childOf(run, 'a:t')?.text ?? '')
      .join(''),
  );
  return lines.join('\n');
}

/** Gives a title words of its own in the font that it had. */
export function setOwnText(holder: Node, text: string): void {
  const [before] = fontNodes(holder);
  const font = (name: string): Node => createNode(name, before?.children.map(cloneNode), before?.attributes);
  const rich = createNode('c:rich', [createNode('a:bodyPr'), createNode('a:lstStyle')]);
  for (const line of text.split('\n')) {
    const properties = createNode('a:pPr', [font('a:defRPr')]);
    const run = createNode('a:r', [font('a:rPr'), textNode('a:t', line)]);
    insertChild(rich, createNode('a:p', [properties, run]));
  }
  removeChildren(holder, 'c:tx', 'c:txPr');
  insertChild(holder, createNode('c:tx', [rich]));
}

const bodyOf = (holder: Node | undefined): Node | undefined =>
  childOf(childOf(holder, 'c:tx'), 'c:rich') ?? childOf(holder, 'c:txPr');

function madeBody(holder: Node): Node {
  const body = bodyOf(holder) ?? ensureChild(holder, 'c:txPr');
  for (const name of ['a:bodyPr', 'a:lstStyle', 'a:p']) ensureChild(body, name);
  return body;
}

/** Everything in a text that carries its font, the paragraph's default first. */
function fontNodes(holder: Node): readonly Node[] {
  return childrenOf(madeBody(holder), 'a:p').flatMap((line) => [
    ensureChild(ensureChild(line, 'a:pPr'), 'a:defRPr'),
    ...childrenOf(line, 'a:r').map((run) => {
      if (!childOf(run, 'a:rPr')) run.children = [createNode('a:rPr'), ...run.children];
      return ensureChild(run, 'a:rPr');
    }),
  ]);
}

export function changeFont(spot: Spot, change: (font: Node) => void): void {
  for (const node of fontNodes(spot.make())) change(node);
}

/** The font of a text, if it says anything of one. */
export function fontOf(spot: Spot): Node | undefined {
  const line = childOf(bodyOf(spot.find()), 'a:p');
  return childOf(childOf(line, 'a:r'), 'a:rPr') ?? childOf(childOf(line, 'a:pPr'), 'a:defRPr');
}

/** Degrees counter-clockwise by which a text is turned. */
export const textTurn = (spot: Spot): number =>
  -Number(childOf(bodyOf(spot.find()), 'a:bodyPr')?.attributes['rot'] ?? 0) / 60000;

export function turnText(spot: Spot, degrees: number): void {
  const body = ensureChild(madeBody(spot.make()), 'a:bodyPr');
  Object.assign(body.attributes, { rot: String(-degrees * 60000), vert: 'horz' });
}

const FILLS = ['a:noFill', 'a:solidFill', 'a:gradFill', 'a:blipFill', 'a:pattFill', 'a:grpFill'];

/** Fills a shape, a line or letters with one colour `#RRGGBB`, or with nothing. */
export function fillWith(holder: Node, color: string | undefined): void {
  removeChildren(holder, ...FILLS);
  const solid = (hex: string): Node => createNode('a:solidFill', [valueNode('a:srgbClr', hex.slice(1))]);
  insertChild(holder, color === undefined ? createNode('a:noFill') : solid(color));
}

export function colorOf(holder: Node | undefined): string | undefined {
  const val = childOf(childOf(holder, 'a:solidFill'), 'a:srgbClr')?.attributes['val'];
  return val === undefined ? undefined : `#${val.toUpperCase()}`;
}

export const shapeOf = (spot: Spot): Spot => inside(spot, 'c:spPr');
