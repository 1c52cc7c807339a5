import { createNode, type Node } from '../chart/node';
import { refreshValues } from '../chart/references';
import type { Chart, Drawing, KeptPart, Sheet } from '../model/workbook';
import { writeAnchor } from './anchorXml';
import { relateKept, type KeptNumbers } from './keptParts';
import { NAMESPACES, printPart } from './nodeXml';
import { addContentType, addRelationship, type Package } from './package';

/** The number of parts written so far, which number the files of the whole workbook. */
export interface DrawingNumbers extends KeptNumbers {
  drawings: number;
  charts: number;
}

interface Place {
  readonly target: Package;
  readonly path: string;
  readonly numbering: DrawingNumbers;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const CHART_RELATION = `${NAMESPACES['r'] ?? ''}/chart`;

async function writeChart(chart: Chart, { target, numbering }: Place): Promise<string> {
  const path = `xl/charts/chart${++numbering.charts}.xml`;
  refreshValues(chart);
  target.put(path, printPart(chart.space));
  await addContentType(target, path, `${OFFICE}.drawingml.chart+xml`);
  await relateKept({ target, path, numbers: numbering }, chart.parts);
  return path;
}

/** Ids of shapes on a sheet, away from those of drawings that are kept. */
const FIRST_ID = 10001;

function frame({ name }: Chart, index: number): Node {
  const leaf = (key: string, attributes: Readonly<Record<string, string>> = {}): Node =>
    createNode(key, [], attributes);
  const data = createNode('a:graphicData', [leaf('c:chart', { 'r:id': `chart${index}` })], {
    uri: NAMESPACES['c'] ?? '',
  });
  return createNode(
    'xdr:graphicFrame',
    [
      createNode('xdr:nvGraphicFramePr', [
        leaf('xdr:cNvPr', { id: String(FIRST_ID + index), name }),
        leaf('xdr:cNvGraphicFramePr'),
      ]),
      createNode('xdr:xfrm', [leaf('a:off', { x: '0', y: '0' }), leaf('a:ext', { cx: '0', cy: '0' })]),
      createNode('a:graphic', [data]),
    ],
    { macro: '' },
  );
}

const writeKeptDrawing = ({ anchor, node }: Drawing): Node =>
  anchor === undefined ? node : writeAnchor(anchor, node.children, node.attributes);

const keptParts = ({ drawings }: Sheet): readonly KeptPart[] => drawings.flatMap(({ parts }) => parts);

/** Writes the drawings of a sheet as parts of their own and returns the element that names them. */
export async function writeDrawing(sheet: Sheet, place: Place): Promise<string | undefined> {
  const { target, path, numbering } = place;
  if (sheet.charts.length + sheet.drawings.length === 0) return undefined;
  const part = `xl/drawings/drawing${++numbering.drawings}.xml`;
  let relations = '';
  for (const [index, chart] of sheet.charts.entries()) {
    const written = await writeChart(chart, place);
    relations += `<Relationship Id="chart${index}" Type="${CHART_RELATION}" Target="/${written}"/>`;
  }
  const anchors = sheet.charts.map((chart, index) =>
    writeAnchor(chart.anchor, [frame(chart, index), createNode('xdr:clientData')]),
  );
  target.put(part, printPart(createNode('xdr:wsDr', [...sheet.drawings.map(writeKeptDrawing), ...anchors])));
  await addContentType(target, part, `${OFFICE}.drawing+xml`);
  await relateKept({ target, path: part, numbers: numbering }, keptParts(sheet), relations);
  const id = await addRelationship(target, path, { type: 'drawing', target: `/${part}` });
  return `<drawing r:id="${id}"/>`;
}
