import {
  childOf,
  createNode,
  ensureChild,
  insertChild,
  removeChildren,
  setValue,
  valueNode,
  valueOf,
} from './node';
import type { Node } from './node';
import type { Plot } from './plots';

const AXIS_IDS = ['500000001', '500000002'] as const;

/** Where the axis of categories and that of values stand. */
const AXIS_POSITIONS = { upright: ['b', 'l'], lying: ['l', 'b'] } as const;

function axisNode(name: 'c:catAx' | 'c:valAx', id: string, crossed: string): Node {
  const isValue = name === 'c:valAx';
  const value = (child: string, val: string): Node => valueNode(`c:${child}`, val);
  return createNode(name, [
    value('axId', id),
    createNode('c:scaling', [value('orientation', 'minMax')]),
    value('delete', '0'),
    value('axPos', 'b'),
    ...(isValue ? [createNode('c:majorGridlines')] : []),
    createNode('c:numFmt', [], { formatCode: 'General', sourceLinked: '1' }),
    value('majorTickMark', 'none'),
    value('minorTickMark', 'none'),
    value('tickLblPos', 'nextTo'),
    value('crossAx', crossed),
    value('crosses', 'autoZero'),
    ...(isValue
      ? [value('crossBetween', 'between')]
      : [
          value('auto', '1'),
          value('lblAlgn', 'ctr'),
          value('lblOffset', '100'),
          value('noMultiLvlLbl', '0'),
        ]),
  ]);
}

/** Gives a plot area the two axes that a kind needs, or none, and returns their ids. */
export function arrangeAxes(area: Node, { axes }: Plot): readonly string[] {
  if (axes === undefined) {
    removeChildren(area, 'c:catAx', 'c:valAx', 'c:dateAx', 'c:serAx');
    return [];
  }
  const [category, value] = AXIS_IDS;
  if (!childOf(area, 'c:valAx')) {
    insertChild(area, axisNode('c:catAx', category, value));
    insertChild(area, axisNode('c:valAx', value, category));
  }
  const present = [childOf(area, 'c:catAx') ?? ensureChild(area, 'c:dateAx'), ensureChild(area, 'c:valAx')];
  for (const [index, axis] of present.entries())
    setValue(axis, 'c:axPos', AXIS_POSITIONS[axes][index] ?? 'b');
  return present.map((axis) => valueOf(axis, 'c:axId') ?? '');
}
