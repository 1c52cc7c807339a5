import { faultOf, withSheet } from './withSheet';

const rows = [
  ['项目', '本年', '上年'],
  ['基本支出', 120.5, 110],
  ['项目支出', 80.25, 90],
  ['经营支出', 10, 0],
];

/** A sheet with a small table and a chart over it. */
const withChart = (
  type: Excel.ChartType | `${Excel.ChartType}`,
  test: (context: Excel.RequestContext, sheet: Excel.Worksheet, chart: Excel.Chart) => Promise<void>,
): Promise<unknown> =>
  withSheet(async (context, sheet) => {
    sheet.getRange('A1:C4').values = rows;
    const chart = sheet.charts.add(type as 'Pie', sheet.getRange('A1:C4'), 'Auto');
    await test(context, sheet, chart);
  });

describe('a chart', () => {
  it('takes names and categories from the texts at the edges of its cells', async () => {
    await withChart('ColumnClustered', async (context, sheet, chart) => {
      const { series } = chart;
      series.load('items/name,items/chartType,count');
      chart.load('name,chartType,plotBy,id');
      await context.sync();
      const [first, second] = series.items;
      const [categories, values] = [
        first!.getDimensionValues('Categories'),
        second!.getDimensionValues('Values'),
      ];
      await context.sync();
      expect([chart.name, chart.chartType, chart.plotBy]).toEqual(['图表 1', 'ColumnClustered', 'Columns']);
      expect(series.items.map(({ name }) => name)).toEqual(['本年', '上年']);
      expect(categories.value).toEqual(['基本支出', '项目支出', '经营支出']);
      expect(values.value).toEqual([110, 90, 0]);
      const [byId, byName] = [sheet.charts.getItem(chart.id), sheet.charts.getItem('图表 1')];
      byId.load('name');
      byName.load('id');
      await context.sync();
      expect([byId.name, byName.id]).toEqual(['图表 1', chart.id]);
    });
  });

  it('has its series in rows when its cells are wider than high, or when told so', async () => {
    await withSheet(async (context, sheet) => {
      sheet.getRange('A1:D2').values = [
        ['', '一', '二', '三'],
        ['执行率', 0.9, 0.8, 1],
      ];
      const wide = sheet.charts.add('Line', sheet.getRange('A1:D2'), 'Auto').series.load('items/name');
      const told = sheet.charts.add('Line', sheet.getRange('A1:D2'), 'Columns').series.load('items/name');
      await context.sync();
      expect(wide.items.map(({ name }) => name)).toEqual(['执行率']);
      expect(told.items.map(({ name }) => name)).toEqual(['一', '二', '三']);
    });
  });

  it('is found by name whatever the case, by place and in the list; what is missing is a null object', async () => {
    await withChart('Pie', async (context, sheet, chart) => {
      chart.name = 'Revenue';
      const second = sheet.charts.add('Pie', sheet.getRange('A1:B4')).load('name');
      const [missing, found] = [
        sheet.charts.getItemOrNullObject('图表 9').load('name'),
        sheet.charts.getItemOrNullObject('REVENUE').load('name'),
      ];
      const count = sheet.charts.getCount();
      const at = sheet.charts.getItemAt(1).load('name');
      sheet.charts.load('items/name,count');
      await context.sync();
      expect([missing.isNullObject, found.name, count.value, at.name]).toEqual([
        true,
        'Revenue',
        2,
        '图表 1',
      ]);
      expect(sheet.charts.items.map(({ name }) => name)).toEqual(['Revenue', '图表 1']);
      second.name = 'revenue';
      expect((await faultOf(context.sync())).code).toBe('ItemAlreadyExists');
      sheet.charts.getItem('图表 9').delete();
      expect((await faultOf(context.sync())).code).toBe('ItemNotFound');
      sheet.charts.getItemAt(2);
      expect((await faultOf(context.sync())).code).toBe('InvalidArgument');
    });
  });

  it('is deleted', async () => {
    await withChart('Pie', async (context, sheet, chart) => {
      chart.delete();
      const count = sheet.charts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it('is of a kind that is known, and changes to another', async () => {
    await withChart('BarStacked', async (context, sheet, chart) => {
      for (const type of ['Doughnut', 'Line', 'ColumnStacked100', 'AreaStacked', 'BarClustered'] as const) {
        chart.chartType = type;
        chart.load('chartType');
        chart.series.load('items/name,items/chartType');
        await context.sync();
        expect(chart.chartType).toBe(type);
        expect(chart.series.items.map(({ chartType, name }) => [chartType, name])).toEqual([
          [type, '本年'],
          [type, '上年'],
        ]);
      }
      sheet.charts.add('Treemap', sheet.getRange('A1:B4'));
      expect((await faultOf(context.sync())).code).toBe('NotImplemented');
    });
  });

  it('shows one of its series as a line over columns', async () => {
    await withChart('ColumnClustered', async (context, _, chart) => {
      chart.series.getItemAt(1).chartType = 'LineMarkers';
      chart.series.load('items/name,items/chartType');
      await context.sync();
      expect(chart.series.items.map(({ chartType }) => chartType)).toEqual([
        'ColumnClustered',
        'LineMarkers',
      ]);
      chart.series.getItemAt(1).chartType = 'Pie';
      expect((await faultOf(context.sync())).code).toBe('InvalidOperation');
    });
  });

  it('cannot be changed on a protected sheet', async () => {
    await withChart('Pie', async (context, sheet, chart) => {
      sheet.protection.protect();
      await context.sync();
      const changes = [
        (): void => void (chart.title.text = '一'),
        (): void => void (chart.name = '一'),
        (): void => void (chart.top = 1),
        (): void => {
          chart.delete();
        },
        (): void => {
          chart.setData(sheet.getRange('A1:B4'));
        },
        (): void => void sheet.charts.add('Pie', sheet.getRange('A1:B4')),
        (): void => {
          chart.series.getItemAt(0).format.fill.setSolidColor('#112233');
        },
        (): void => void chart.series.add('三'),
      ];
      for (const change of changes) {
        change();
        expect((await faultOf(context.sync())).code).toBe('AccessDenied');
      }
    });
  });
});

describe('the place of a chart', () => {
  it('is told in points, covers the cells it is set over and moves and grows with them', async () => {
    await withChart('Pie', async (context, sheet, chart) => {
      chart.setPosition('E2', 'H11');
      chart.load('left,top,width,height');
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 192, 150]);
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('5:5').format.rowHeight = 40;
      sheet.getRange('A:B').delete('Left');
      chart.load('left,top,width,height');
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([96, 30, 192, 175]);
    });
  });

  it('is set by its edges, and to another cell without a change of size', async () => {
    await withChart('Pie', async (context, sheet, chart) => {
      chart.set({ left: 100, top: 33, width: 300, height: 200 });
      chart.load('left,top,width,height');
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([100, 33, 300, 200]);
      chart.setPosition(sheet.getRange('B3'));
      chart.load('left,top,width,height');
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 30, 300, 200]);
      chart.width = -1;
      expect((await faultOf(context.sync())).code).toBe('InvalidArgument');
    });
  });
});

describe('the parts of a chart', () => {
  it('are titles with text and font, or with the name of the only series', async () => {
    await withChart('Pie', async (context, _, chart) => {
      const { title } = chart;
      title.load('text,visible,overlay');
      await context.sync();
      expect(title.toJSON()).toMatchObject({ text: '图表标题', visible: true, overlay: false });
      chart.series.getItemAt(1).delete();
      title.load('text');
      await context.sync();
      expect(title.text).toBe('本年');
      title.text = '支出结构';
      title.format.font.set({ bold: true, color: '#1f3864', name: '黑体', size: 12, italic: false });
      title.overlay = true;
      title.load('text,overlay,format/font');
      await context.sync();
      expect([title.text, title.overlay]).toEqual(['支出结构', true]);
      expect(title.format.font.toJSON()).toMatchObject({
        bold: true,
        color: '#1F3864',
        name: '黑体',
        size: 12,
        underline: 'None',
      });
      title.text = '支出';
      title.load('format/font/name');
      await context.sync();
      expect(title.format.font.name).toBe('黑体');
      title.visible = false;
      title.load('visible');
      await context.sync();
      expect(title.visible).toBe(false);
    });
  });

  it('are a legend that is shown, placed and hidden', async () => {
    await withChart('Pie', async (context, _, chart) => {
      chart.legend.load('visible,position');
      await context.sync();
      expect([chart.legend.visible, chart.legend.position]).toEqual([true, 'Bottom']);
      chart.legend.position = 'Right';
      chart.legend.format.font.size = 9;
      chart.legend.load('position,overlay,format/font/size');
      await context.sync();
      expect([chart.legend.position, chart.legend.overlay, chart.legend.format.font.size]).toEqual([
        'Right',
        false,
        9,
      ]);
      chart.legend.visible = false;
      chart.legend.load('visible');
      await context.sync();
      expect(chart.legend.visible).toBe(false);
      chart.legend.visible = true;
      chart.legend.load('visible,position');
      await context.sync();
      expect([chart.legend.visible, chart.legend.position]).toEqual([true, 'Right']);
    });
  });

  it('are axes with titles, scales, number formats and gridlines', async () => {
    await withChart('BarClustered', async (context, _, chart) => {
      const { categoryAxis, valueAxis } = chart.axes;
      valueAxis.title.text = '金额（万元）';
      valueAxis.set({ minimum: 0, maximum: 200, majorUnit: 50, numberFormat: '#,##0.00' });
      valueAxis.majorGridlines.visible = false;
      valueAxis.format.line.lineStyle = 'None';
      categoryAxis.set({ reversePlotOrder: true, tickLabelPosition: 'Low', majorTickMark: 'Outside' });
      categoryAxis.position = 'Maximum';
      categoryAxis.format.font.size = 9;
      valueAxis.load('minimum,maximum,majorUnit,numberFormat,linkNumberFormat,type,visible,position');
      valueAxis.title.load('text,visible');
      valueAxis.majorGridlines.load('visible');
      valueAxis.format.line.load('lineStyle');
      categoryAxis.load('reversePlotOrder,tickLabelPosition,majorTickMark,position,minimum,type');
      categoryAxis.title.load('visible');
      await context.sync();
      expect(valueAxis.toJSON()).toMatchObject({
        minimum: 0,
        maximum: 200,
        majorUnit: 50,
        numberFormat: '#,##0.00',
        linkNumberFormat: false,
        type: 'Value',
        visible: true,
        position: 'Automatic',
      });
      expect([valueAxis.title.text, valueAxis.title.visible]).toEqual(['金额（万元）', true]);
      expect([valueAxis.majorGridlines.visible, valueAxis.format.line.lineStyle]).toEqual([false, 'None']);
      expect(categoryAxis.toJSON()).toMatchObject({
        reversePlotOrder: true,
        tickLabelPosition: 'Low',
        majorTickMark: 'Outside',
        position: 'Maximum',
        minimum: '',
        type: 'Category',
      });
      expect(categoryAxis.title.visible).toBe(false);
      valueAxis.set({ minimum: '', visible: false });
      valueAxis.load('minimum,visible');
      const same = chart.axes.getItem('Value').load('maximum');
      await context.sync();
      expect([valueAxis.minimum, valueAxis.visible, same.maximum]).toEqual(['', false, 200]);
    });
  });

  it('are no axes in a pie', async () => {
    await withChart('Pie', async (context, _, chart) => {
      chart.axes.valueAxis.visible = false;
      expect((await faultOf(context.sync())).code).toBe('InvalidOperation');
    });
  });

  it('are data labels of all series at once or of one', async () => {
    await withChart('BarClustered', async (context, _, chart) => {
      const [first, second] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
      first.hasDataLabels = true;
      first.dataLabels.load('showValue,showPercentage,position');
      second.load('hasDataLabels');
      await context.sync();
      expect(first.dataLabels.toJSON()).toMatchObject({
        showValue: true,
        showPercentage: false,
        position: 'OutsideEnd',
      });
      expect(second.hasDataLabels).toBe(false);
      chart.dataLabels.set({ showValue: true, numberFormat: '0.00', position: 'InsideEnd', separator: '；' });
      chart.dataLabels.format.font.color = '#ffffff';
      second.dataLabels.load('showValue,numberFormat,position,separator,format/font/color');
      chart.dataLabels.load('numberFormat');
      await context.sync();
      expect(second.dataLabels.toJSON()).toMatchObject({
        showValue: true,
        numberFormat: '0.00',
        position: 'InsideEnd',
        separator: '；',
        format: { font: { color: '#FFFFFF' } },
      });
      expect(chart.dataLabels.numberFormat).toBe('0.00');
    });
  });

  it('are data labels only where the kind of chart has room for them', async () => {
    await withChart('BarStacked', async (context, _, chart) => {
      chart.dataLabels.position = 'OutsideEnd';
      expect((await faultOf(context.sync())).code).toBe('InvalidArgument');
    });
    await withChart('Doughnut', async (context, _, chart) => {
      chart.dataLabels.showPercentage = true;
      chart.dataLabels.load('position,showPercentage,showValue');
      await context.sync();
      expect(chart.dataLabels.toJSON()).toMatchObject({
        position: 'None',
        showPercentage: true,
        showValue: false,
      });
      chart.dataLabels.position = 'Center';
      expect((await faultOf(context.sync())).code).toBe('InvalidArgument');
    });
  });

  it('are points with colours and labels of their own', async () => {
    await withChart('Pie', async (context, _, chart) => {
      const series = chart.series.getItemAt(0);
      series.hasDataLabels = true;
      series.points.load('count,items/value');
      await context.sync();
      expect(series.points.items.map(({ value }): unknown => value)).toEqual([120.5, 80.25, 10]);
      series.points.getItemAt(2).format.fill.setSolidColor('#7F7F7F');
      series.points.getItemAt(0).format.fill.setSolidColor('#1F3864');
      series.points.getItemAt(2).hasDataLabel = false;
      series.points.load('items/hasDataLabel');
      await context.sync();
      expect(series.points.items.map(({ hasDataLabel }) => hasDataLabel)).toEqual([true, true, false]);
      series.points.getItemAt(3);
      expect((await faultOf(context.sync())).code).toBe('InvalidArgument');
    });
  });

  it('are series that are added, bound to cells, named, coloured and deleted', async () => {
    await withChart('ColumnClustered', async (context, sheet, chart) => {
      sheet.getRange('E1:E4').values = [['预算'], [1], [2], [3]];
      const added = chart.series.add('年初预算');
      added.setValues(sheet.getRange('E2:E4'));
      added.setXAxisValues(sheet.getRange('A2:A4'));
      added.gapWidth = 60;
      added.format.fill.setSolidColor('#595959');
      added.format.line.set({ color: '#000000', weight: 1.5 });
      const values = added.getDimensionValues('Values');
      chart.series.load('items/name,items/gapWidth');
      await context.sync();
      expect(values.value).toEqual([1, 2, 3]);
      expect(chart.series.items.map(({ name, gapWidth }) => [name, gapWidth])).toEqual([
        ['本年', 60],
        ['上年', 60],
        ['年初预算', 60],
      ]);
      chart.series.getItemAt(2).name = '=Sheet1!$E$1';
      chart.series.getItemAt(0).delete();
      chart.series.load('items/name,count');
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(['上年', '预算']);
      sheet.getRange('E1').values = [['调整预算']];
      chart.series.load('items/name');
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(['上年', '调整预算']);
      chart.setData(sheet.getRange('A1:B3'));
      chart.series.load('items/name');
      const points = chart.series.getItemAt(0).points.getCount();
      await context.sync();
      expect([chart.series.items.map(({ name }) => name), points.value]).toEqual([['本年'], 2]);
    });
  });
});

describe('the cells of a chart', () => {
  const valuesOf = (chart: Excel.Chart) => chart.series.getItemAt(0).getDimensionValues('Values');

  it('are followed through inserted and deleted rows and to a new name of their sheet', async () => {
    await withChart('Line', async (context, sheet, chart) => {
      sheet.getRange('3:3').insert('Down');
      sheet.getRange('B3').values = [[5]];
      sheet.name = '2020年 支出';
      const inserted = valuesOf(chart);
      await context.sync();
      expect(inserted.value).toEqual([120.5, 5, 80.25, 10]);
      sheet.getRange('2:3').delete('Up');
      const deleted = valuesOf(chart);
      await context.sync();
      expect(deleted.value).toEqual([80.25, 10]);
    });
  });

  it('are left out while their rows are hidden', async () => {
    await withChart('Line', async (context, sheet, chart) => {
      sheet.getRange('3:3').rowHidden = true;
      const values = valuesOf(chart);
      await context.sync();
      expect(values.value).toEqual([120.5, 10]);
      chart.plotVisibleOnly = false;
      const all = valuesOf(chart);
      await context.sync();
      expect(all.value).toEqual([120.5, 80.25, 10]);
    });
  });

  it('are those of the copy in a copied sheet, and stay where the chart shows another sheet', async () => {
    await withChart('Line', async (context, sheet, chart) => {
      const other = context.workbook.worksheets.add('图表');
      other.charts.add('Line', sheet.getRange('A1:B4')).name = '支出';
      const [copy, copyOfOther] = [sheet.copy('End'), other.copy('End')];
      copy.getRange('B2').values = [[1]];
      const [own, others] = [copy.charts.getItemAt(0), copyOfOther.charts.getItem('支出')];
      const values = [valuesOf(own), valuesOf(others), valuesOf(chart)] as const;
      own.load('name,id');
      chart.load('id');
      await context.sync();
      const firsts = values.map(({ value }) => value.slice(0, 1).map(Number)).flat();
      expect(firsts).toEqual([1, 120.5, 120.5]);
      expect(own.name).toBe('图表 1');
      expect(own.id).not.toBe(chart.id);
      copy.delete();
      const count = sheet.charts.getCount();
      await context.sync();
      expect(count.value).toBe(1);
      own.load('name');
      expect((await faultOf(context.sync())).code).toBe('ItemNotFound');
    });
  });

  it('are gone with their sheet, but what they were is still shown', async () => {
    await withChart('Line', async (context, sheet) => {
      const other = context.workbook.worksheets.add('图表');
      const chart = other.charts.add('Line', sheet.getRange('A1:B4'));
      sheet.delete();
      const values = valuesOf(chart);
      chart.series.load('items/name');
      await context.sync();
      expect([chart.series.items.map(({ name }) => name), values.value]).toEqual([
        ['本年'],
        [120.5, 80.25, 10],
      ]);
    });
  });

  it('are the used ones of whole columns', async () => {
    await withChart('Line', async (context, sheet, chart) => {
      chart.setData(sheet.getRange('A:B'), 'Columns');
      const values = valuesOf(chart);
      chart.series.load('items/name');
      await context.sync();
      expect([chart.series.items.map(({ name }) => name), values.value]).toEqual([
        ['本年'],
        [120.5, 80.25, 10],
      ]);
    });
  });
});
