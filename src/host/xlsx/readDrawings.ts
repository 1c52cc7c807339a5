import { childOf, descendantsOf, type Node } from '../chart/node';
import { freeChartName } from '../model/charts';
import { newId } from '../model/createWorkbook';
import type { Chart, Drawing, KeptPart, Sheet } from '../model/workbook';
import { readAnchor } from './anchorXml';
import { keepPartsOf } from './keptParts';
import { parseNode } from './nodeXml';
import { relationshipsOf, type Package, type Relationship } from './package';

/** A drawing part on its way into the model. */
interface Origin {
  readonly sheet: Sheet;
  readonly source: Package;
  readonly root: Node;
  readonly relations: readonly Relationship[];
  readonly kept: readonly KeptPart[];
}

/** The one thing in an anchor, if it is a chart; a chart among other things in a group is not looked into. */
const chartIn = (anchor: Node): Node | undefined => {
  const frame = childOf(anchor, 'xdr:graphicFrame');
  const data = childOf(childOf(frame, 'a:graphic'), 'a:graphicData');
  return childOf(data, 'c:chart');
};

const nameIn = (anchor: Node): string | undefined =>
  [...descendantsOf(anchor)].find(({ name }) => name === 'xdr:cNvPr')?.attributes['name'];

const isTaken = (sheet: Sheet, name: string): boolean => sheet.charts.some((chart) => chart.name === name);

async function readChart({ sheet, source, relations }: Origin, node: Node): Promise<Chart | undefined> {
  const id = chartIn(node)?.attributes['r:id'];
  const path = relations.find((relation) => relation.id === id)?.target;
  const xml = path === undefined ? undefined : await source.text(path);
  const anchor = readAnchor(sheet, node);
  if (path === undefined || xml === undefined || anchor === undefined) return undefined;
  const name = nameIn(node) ?? '';
  return {
    id: newId(sheet.workbook),
    sheet,
    name: name === '' || isTaken(sheet, name) ? freeChartName(sheet) : name,
    anchor,
    space: parseNode(xml),
    parts: await keepPartsOf(source, path),
  };
}

/** A drawing as it is, with the declarations of the part that it comes from. */
function keepDrawing({ sheet, root, kept }: Origin, node: Node): Drawing {
  const ids = new Set(
    [...descendantsOf(node)].flatMap(({ attributes }) =>
      Object.entries(attributes).flatMap(([key, value]) => (key.startsWith('r:') ? [value] : [])),
    ),
  );
  return {
    anchor: readAnchor(sheet, node),
    node: { ...node, attributes: { ...root.attributes, ...node.attributes } },
    parts: kept.filter(({ id }) => ids.has(id)),
  };
}

async function readDrawing(origin: Origin): Promise<void> {
  const { sheet, root } = origin;
  for (const node of root.children) {
    const chart = await readChart(origin, node);
    if (chart) sheet.charts = [...sheet.charts, chart];
    else sheet.drawings = [...sheet.drawings, keepDrawing(origin, node)];
  }
}

/** Charts into the model, other drawings to be kept as they are. */
export async function readDrawings(
  sheet: Sheet,
  source: Package,
  relations: readonly Relationship[],
): Promise<void> {
  for (const { type, target: path } of relations) {
    const xml = type === 'drawing' ? await source.text(path) : undefined;
    if (xml === undefined) continue;
    const own = await relationshipsOf(source, path);
    const kept = await keepPartsOf(source, path);
    await readDrawing({ sheet, source, root: parseNode(xml), relations: own, kept });
  }
}
