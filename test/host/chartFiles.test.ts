import JSZip from 'jszip';
import { CHART_ORDER } from '../../src/host/chart/order';
import { descendantsOf } from '../../src/host/chart/node';
import { createLocalExcel, type LocalExcel } from '../../src/host';
import { faultOf } from './withSheet';

type Build = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

async function built(build: Build): Promise<LocalExcel> {
  const excel = await createLocalExcel();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = '图表 一';
    sheet.getRange('A1:C4').values = [
      ['项目', '本年', '上年'],
      ['基本支出 & <其他>', 120.5, '=B2+1'],
      ['项目支出', 80.25, ''],
      ['经营支出', 10, 3],
    ];
    build(sheet, context);
    await context.sync();
  });
  return excel;
}

const reopened = async (excel: LocalExcel): Promise<LocalExcel> =>
  createLocalExcel({ xlsx: await excel.save() });

const zipped = async (excel: LocalExcel): Promise<JSZip> => JSZip.loadAsync(await excel.save());

async function partOf(zip: JSZip, path: string): Promise<string> {
  const text = await zip.file(path)?.async('string');
  if (text === undefined) throw new Error(`${path} was expected among ${Object.keys(zip.files).join(', ')}.`);
  return text;
}

/** Names that are opened and not closed in turn, or closed and not opened. */
function tornElements(xml: string): readonly string[] {
  const open: string[] = [];
  for (const [, closing, name = '', empty] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (closing !== '/' && empty !== '/') open.push(name);
    else if (closing === '/' && open.pop() !== name) return [name];
  }
  return open;
}

/** A chart with all that a report asks of one, asked for in an order far from that of the format. */
const dressed: Build = (sheet) => {
  const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:C4'), 'Columns');
  chart.name = '支出对比';
  chart.setPosition('E2', 'J20');
  chart.format.border.lineStyle = 'None';
  chart.format.fill.setSolidColor('#FFFFFF');
  chart.dataLabels.format.font.size = 9;
  chart.dataLabels.set({ separator: ' ', numberFormat: '#,##0.00', position: 'OutsideEnd', showValue: true });
  chart.plotArea.format.fill.clear();
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.position = 'Maximum';
  categoryAxis.format.line.set({ color: '#7F7F7F', weight: 1, lineStyle: 'Dash' });
  categoryAxis.set({ tickLabelSpacing: 1, reversePlotOrder: true, tickLabelPosition: 'Low' });
  valueAxis.format.font.color = '#595959';
  valueAxis.minorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = '#D9D9D9';
  valueAxis.set({ majorUnit: 50, numberFormat: '0', maximum: 200, minimum: 0 });
  valueAxis.title.format.font.bold = true;
  valueAxis.title.text = '万元';
  chart.title.format.font.set({ size: 12, name: '黑体', color: '#1F3864', bold: true });
  chart.title.text = '本年与上年 & 对比';
  chart.legend.format.font.size = 9;
  const series = chart.series.getItemAt(0);
  series.points.getItemAt(2).format.fill.setSolidColor('#8EA9DB');
  series.points.getItemAt(0).format.fill.setSolidColor('#595959');
  series.set({ overlap: -10, gapWidth: 60 });
  series.format.line.weight = 0.5;
  series.format.line.color = '#000000';
  series.format.fill.setSolidColor('#1F3864');
  series.points.getItemAt(1).hasDataLabel = false;
};

const chartPart = 'xl/charts/chart1.xml';

describe('a workbook with charts that is saved', () => {
  it('says the same of its charts when it is opened again', async () => {
    const excel = await built(dressed);
    const told = async ({ run }: LocalExcel): Promise<object> =>
      run(async (context) => {
        const { charts } = context.workbook.worksheets.getItem('图表 一');
        charts.load();
        await context.sync();
        const [chart] = charts.items;
        const { title, legend, axes, series, dataLabels } = chart!;
        const [category, value] = [axes.categoryAxis.load(), axes.valueAxis.load()];
        const loaded = [title.load(), title.format.font.load(), legend.load(), dataLabels.load()];
        const points = series.getItemAt(0).points.load('items/hasDataLabel,items/value');
        value.title.load();
        series.load();
        await context.sync();
        const own = { ...chart!.toJSON(), id: '' };
        return [
          own,
          ...[...loaded, category, value, value.title, points, series].map((part) => part.toJSON()),
        ];
      });
    const before = await told(excel);
    expect(JSON.stringify(before)).toContain('本年与上年 & 对比');
    expect(await told(await reopened(excel))).toEqual(before);
  });

  it('is written the same again', async () => {
    const excel = await built(dressed);
    const [first, second] = [await zipped(excel), await zipped(await reopened(excel))];
    for (const path of [chartPart, 'xl/drawings/drawing1.xml'])
      expect(await partOf(second, path)).toBe(await partOf(first, path));
  });

  it('has whole XML with every element of its charts in the order of the format', async () => {
    const excel = await built((sheet, context) => {
      dressed(sheet, context);
      for (const type of ['Pie', 'Doughnut', 'Line', 'LineMarkers', 'AreaStacked', 'ColumnStacked'] as const)
        sheet.charts.add(type, sheet.getRange('A1:C4')).dataLabels.showValue = true;
      sheet.charts.getItem('支出对比').series.getItemAt(1).chartType = 'BarStacked';
    });
    const zip = await zipped(excel);
    const parts = Object.keys(zip.files).filter((path) => /^xl\/(charts|drawings)\/.*(xml|rels)$/.test(path));
    expect(parts).toHaveLength(9);
    for (const path of parts) expect(tornElements(await partOf(zip, path))).toEqual([]);
    const nodes = excel.workbook.sheets.flatMap(({ charts }) =>
      charts.flatMap(({ space }) => [...descendantsOf(space)]),
    );
    const ranks = nodes.flatMap(({ name, children }) => {
      const order = CHART_ORDER[name];
      return order === undefined ? [] : [[name, children.map((child) => order.indexOf(child.name))] as const];
    });
    expect(ranks.length).toBeGreaterThan(150);
    for (const [name, found] of ranks) {
      expect([name, found]).toEqual([name, [...found].sort((a, b) => a - b)]);
      expect([name, found]).not.toEqual([name, expect.arrayContaining([-1])]);
    }
  });

  it('carries the values of its cells for programs that do not calculate', async () => {
    const excel = await built((sheet) => {
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'));
      sheet.getRange('B2').values = [[200]];
      sheet.getRange('B2:B4').numberFormat = [['0.00'], ['0.00'], ['0.00']];
    });
    const xml = await partOf(await zipped(excel), chartPart);
    const texts = (name: string): readonly string[] =>
      [...xml.matchAll(new RegExp(`<c:${name}>(.*?)</c:${name}>`, 'g'))].map(([, inner = '']) => inner);
    const values = (part: string): readonly (string | undefined)[] =>
      [...part.matchAll(/<c:v>(.*?)<\/c:v>/g)].map(([, text]) => text);
    expect(texts('f').slice(0, 3)).toEqual([
      '&#39;图表 一&#39;!$B$1',
      '&#39;图表 一&#39;!$A$2:$A$4',
      '&#39;图表 一&#39;!$B$2:$B$4',
    ]);
    expect(texts('val').map(values)).toEqual([
      ['200', '80.25', '10'],
      ['201', '3'],
    ]);
    expect(texts('cat').map(values)[0]).toEqual(['基本支出 &#38; &#60;其他&#62;', '项目支出', '经营支出']);
    expect(texts('formatCode')[0]).toBe('0.00');
    expect(xml).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>201</c:v></c:pt><c:pt idx="2">');
  });

  it('keeps notes and charts of one sheet, on each sheet its own', async () => {
    const excel = await built((sheet, context) => {
      context.workbook.comments.add("'图表 一'!B2", '请核对');
      sheet.charts.add('Pie', sheet.getRange('A1:B4')).name = '结构';
      const other = context.workbook.worksheets.add('附表');
      other.charts.add('Line', sheet.getRange('A1:B4')).name = '趋势';
    });
    const sheet = await partOf(await zipped(excel), 'xl/worksheets/sheet1.xml');
    expect(sheet.indexOf('<drawing ')).toBeLessThan(sheet.indexOf('<legacyDrawing '));
    const again = await reopened(await reopened(excel));
    await again.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/charts/items/name,items/comments/items/content');
      await context.sync();
      expect(
        worksheets.items.map(({ name, charts, comments }) => [
          name,
          charts.items.map((chart) => chart.name),
          comments.items.map(({ content }) => content),
        ]),
      ).toEqual([
        ['图表 一', ['结构'], ['请核对']],
        ['附表', ['趋势'], []],
      ]);
    });
  });
});

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (...entries: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const override = (path: string, type: string): string =>
  `<Override PartName="${path}" ContentType="application/${type}"/>`;

/** The part of a chart as other programs write it: other prefixes, a kind that is not known here, further parts. */
const foreignChart =
  '<chartSpace xmlns="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:x="urn:other">' +
  '<chart><title><tx><strRef><f>(图表!$A$1,图表!$A$3)</f><strCache><ptCount val="1"/><pt idx="0"><v>散点标题</v></pt></strCache></strRef></tx></title><plotArea><scatterChart><scatterStyle val="lineMarker"/><ser><idx val="0"/><order val="0"/>' +
  '<tx><strRef><f>\'图表 一\'!$B$1</f></strRef></tx><spPr><d:gradFill rotWithShape="1"/></spPr>' +
  "<yVal><numRef><f>'图表 一'!$B$2:$B$4</f></numRef></yVal></ser></scatterChart></plotArea></chart>" +
  '<extLst><ext uri="{1}"><x:made by="another">甲</x:made></ext></extLst></chartSpace>';

const corner = (row: number): string =>
  `<f:col>1</f:col><f:colOff>0</f:colOff><f:row>${row}</f:row><f:rowOff>0</f:rowOff>`;

const foreignDrawing =
  `<f:wsDr xmlns:f="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${RELATION}" xmlns:v="urn:vendor">` +
  `<f:oneCellAnchor><f:from>${corner(4)}</f:from><f:ext cx="2540000" cy="1270000"/><f:graphicFrame><f:nvGraphicFramePr><f:cNvPr id="2" name="散点"/></f:nvGraphicFramePr>` +
  '<a:graphic><a:graphicData><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId1"/></a:graphicData></a:graphic></f:graphicFrame><f:clientData/></f:oneCellAnchor>' +
  `<f:twoCellAnchor editAs="oneCell"><f:from>${corner(2)}</f:from><f:to>${corner(9)}</f:to><f:pic v:mark="1"><f:nvPicPr><f:cNvPr id="3" name="徽"/></f:nvPicPr><f:blipFill><a:blip r:embed="rId2"/></f:blipFill></f:pic><f:clientData/></f:twoCellAnchor></f:wsDr>`;

/** A saved workbook to which another program added a picture and a chart of its own. */
async function foreignWorkbook(): Promise<Uint8Array> {
  const zip = await zipped(await built(() => undefined));
  zip.file('xl/media/image1.png', new Uint8Array([137, 80, 78, 71, 0, 255]));
  zip.file('xl/charts/chart7.xml', foreignChart);
  zip.file('xl/charts/style7.xml', '<style id="201"/>');
  zip.file('xl/drawings/drawing3.xml', foreignDrawing);
  zip.file('xl/charts/_rels/chart7.xml.rels', relations(['rId1', 'urn:type/chartStyle', 'style7.xml']));
  zip.file(
    'xl/drawings/_rels/drawing3.xml.rels',
    relations(
      ['rId1', `${RELATION}/chart`, '../charts/chart7.xml'],
      ['rId2', `${RELATION}/image`, '../media/image1.png'],
    ),
  );
  zip.file(
    'xl/worksheets/_rels/sheet1.xml.rels',
    relations(['rId9', `${RELATION}/drawing`, '../drawings/drawing3.xml']),
  );
  const sheet = await partOf(zip, 'xl/worksheets/sheet1.xml');
  const drawing = `<drawing xmlns:r="${RELATION}" r:id="rId9"/>`;
  zip.file('xl/worksheets/sheet1.xml', sheet.replace('</worksheet>', `${drawing}</worksheet>`));
  const types = await partOf(zip, '[Content_Types].xml');
  const added =
    '<Default Extension="png" ContentType="image/png"/>' +
    override('/xl/charts/chart7.xml', 'vnd.openxmlformats-officedocument.drawingml.chart+xml') +
    override('/xl/charts/style7.xml', 'vnd.ms-office.chartstyle+xml');
  zip.file('[Content_Types].xml', types.replace('</Types>', `${added}</Types>`));
  return zip.generateAsync({ type: 'uint8array' });
}

describe('a workbook of another program', () => {
  it('keeps a chart of a kind that is not known here, and its cells follow their sheet', async () => {
    const excel = await createLocalExcel({ xlsx: await foreignWorkbook() });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('图表 一');
      const chart = sheet.charts.getItem('散点');
      chart.load('chartType,left,top,width,height');
      chart.series.load('items/name');
      chart.title.load('text');
      await context.sync();
      expect([chart.chartType, chart.series.items.map(({ name }) => name)]).toEqual(['Invalid', ['本年']]);
      expect(chart.title.text).toBe('散点标题');
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 60, 200, 100]);
      sheet.name = '支出';
      sheet.getRange('1:1').insert('Down');
      await context.sync();
      chart.chartType = 'Pie';
      expect((await faultOf(context.sync())).code).toBe('NotImplemented');
    });
    const zip = await zipped(excel);
    const xml = await partOf(zip, chartPart);
    for (const kept of [
      '<c:scatterStyle val="lineMarker"/>',
      '<c:spPr><a:gradFill rotWithShape="1"/></c:spPr>',
      '<c:f>支出!$B$3:$B$5</c:f>',
      '<x:made by="another">甲</x:made>',
      'xmlns:x="urn:other"',
    ])
      expect(xml).toContain(kept);
    const types = await partOf(zip, '[Content_Types].xml');
    const style = /Type="urn:type\/chartStyle" Target="\/([^"]*)"/.exec(
      await partOf(zip, 'xl/charts/_rels/chart1.xml.rels'),
    )?.[1];
    expect(await partOf(zip, style ?? '')).toBe('<style id="201"/>');
    expect(types).toContain(override(`/${style ?? ''}`, 'vnd.ms-office.chartstyle+xml'));
  });

  it('keeps its pictures, which move with the cells', async () => {
    const excel = await createLocalExcel({ xlsx: await foreignWorkbook() });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('图表 一');
      sheet.getRange('1:2').insert('Down');
      sheet.copy('End');
      await context.sync();
    });
    const zip = await zipped(await reopened(excel));
    for (const number of [1, 2]) {
      const xml = await partOf(zip, `xl/drawings/drawing${number}.xml`);
      const links = await partOf(zip, `xl/drawings/_rels/drawing${number}.xml.rels`);
      expect(xml).toMatch(/<xdr:twoCellAnchor [^>]*editAs="oneCell"[^>]*><xdr:from>.*?<xdr:row>4<\/xdr:row>/);
      expect(xml).toContain('v:mark="1"');
      expect(xml).toContain('xmlns:v="urn:vendor"');
      const picture = /Id="rId2"[^>]*Target="\/([^"]*)"/.exec(links)?.[1] ?? '';
      expect(await zip.file(picture)?.async('array')).toEqual([137, 80, 78, 71, 0, 255]);
    }
  });
});
