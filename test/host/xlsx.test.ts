import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { createLocalExcel, WorkbookUnreadable, type LocalExcel } from '../../src/host';

const reopened = async (excel: LocalExcel): Promise<LocalExcel> =>
  createLocalExcel({ xlsx: await excel.save() });

async function built(
  build: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void,
): Promise<LocalExcel> {
  const excel = await createLocalExcel();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = '收入 决算';
    build(context, sheet);
    await context.sync();
  });
  return reopened(excel);
}

describe('a saved workbook that is opened again', () => {
  it('keeps values of every type and formulas with their results', async () => {
    const excel = await built((_, sheet) => {
      sheet.getRange('A1:F1').values = [['项目', 12.5, true, "'=不是公式", '=B1*2', '=1/0']];
      sheet.getRange('A2').values = [['2024年3月5日']];
    });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入 决算');
      const range = sheet.getRange('A1:F1').load('values,formulas,valueTypes');
      const date = sheet.getRange('A2').load('values,numberFormat,text');
      await context.sync();
      expect(range.values).toEqual([['项目', 12.5, true, '=不是公式', 25, '#DIV/0!']]);
      expect(range.formulas[0]?.[4]).toBe('=B1*2');
      expect(range.valueTypes[0]?.[5]).toBe('Error');
      expect(date.values).toEqual([[45356]]);
      expect(date.text).toEqual([['2024年3月5日']]);
    });
  });

  it('keeps fonts, fills, borders, alignment, protection and number formats', async () => {
    const excel = await built((_, sheet) => {
      const range = sheet.getRange('B2:C3');
      range.numberFormat = [
        ['#,##0.00', '0.00%'],
        ['@', 'General'],
      ];
      const { format } = range;
      format.font.name = '宋体';
      format.font.size = 14;
      format.font.bold = true;
      format.font.color = '#FF0000';
      format.font.underline = 'Single';
      format.fill.color = '#DDEBF7';
      format.horizontalAlignment = 'CenterAcrossSelection';
      format.verticalAlignment = 'Center';
      format.wrapText = true;
      format.protection.locked = false;
      const border = format.borders.getItem('EdgeBottom');
      border.style = 'Continuous';
      border.weight = 'Medium';
      border.color = '#0000FF';
      sheet.getRange('E1').format.indentLevel = 2;
      sheet.getRange('E1').format.horizontalAlignment = 'Left';
      sheet.getRange('E1').format.textOrientation = 45;
    });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入 决算');
      const range = sheet.getRange('B2:C3').load('numberFormat');
      const format = range.format.load('horizontalAlignment,verticalAlignment,wrapText');
      const font = range.format.font.load();
      const fill = range.format.fill.load('color');
      const { protection } = range.format;
      protection.load('locked');
      const border = range.format.borders.getItem('EdgeBottom').load();
      const turned = sheet.getRange('E1').format.load('indentLevel,textOrientation');
      await context.sync();
      expect(range.numberFormat).toEqual([
        ['#,##0.00', '0.00%'],
        ['@', 'General'],
      ]);
      expect(format.toJSON()).toMatchObject({
        horizontalAlignment: 'CenterAcrossSelection',
        verticalAlignment: 'Center',
        wrapText: true,
      });
      expect(font.toJSON()).toMatchObject({
        name: '宋体',
        size: 14,
        bold: true,
        color: '#FF0000',
        underline: 'Single',
      });
      expect(fill.color).toBe('#DDEBF7');
      expect(protection.locked).toBe(false);
      expect(border.toJSON()).toMatchObject({ style: 'Continuous', weight: 'Medium', color: '#0000FF' });
      expect(turned.toJSON()).toMatchObject({ indentLevel: 2, textOrientation: 45 });
    });
  });

  it('keeps column widths, row heights, hidden lines and merged areas', async () => {
    const excel = await built((_, sheet) => {
      sheet.getRange('A:A').format.columnWidth = 90;
      sheet.getRange('2:2').format.rowHeight = 30;
      sheet.getRange('C:C').columnHidden = true;
      sheet.getRange('4:4').rowHidden = true;
      sheet.getRange('A1:D1').merge();
      sheet.getRange('A1').values = [['标题']];
    });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入 决算');
      const width = sheet.getRange('A1').format.load('columnWidth');
      const height = sheet.getRange('A2').format.load('rowHeight');
      const hidden = [
        sheet.getRange('C1').load('columnHidden'),
        sheet.getRange('A4').load('rowHidden'),
      ] as const;
      const merged = sheet.getRange('A1:F9').getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect(width.columnWidth).toBeCloseTo(90, 6);
      expect(height.rowHeight).toBe(30);
      expect([hidden[0].columnHidden, hidden[1].rowHidden]).toEqual([true, true]);
      expect(merged.address).toBe("'收入 决算'!A1:D1");
    });
  });

  it('keeps formats of whole columns, rows and sheets', async () => {
    const excel = await built((_, sheet) => {
      sheet.getRange().format.font.name = '仿宋';
      sheet.getRange('B:B').format.font.bold = true;
      sheet.getRange('3:3').format.fill.color = '#FFFF00';
      sheet.getRange('A1').values = [[1]];
    });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入 决算');
      const far = sheet.getRange('Z99').format.font.load('name,bold');
      const column = sheet.getRange('B50').format.font.load('name,bold');
      const row = sheet.getRange('D3').format.fill.load('color');
      await context.sync();
      expect([far.name, far.bold, column.name, column.bold, row.color]).toEqual([
        '仿宋',
        false,
        '仿宋',
        true,
        '#FFFF00',
      ]);
    });
  });

  it('keeps tables with header, totals row, style and filter button', async () => {
    const excel = await built((_, sheet) => {
      sheet.getRange('A1:B3').values = [
        ['项目', '金额\n(万元)'],
        ['甲', 1],
        ['乙', 2],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.name = '收入表';
      table.style = 'TableStyleLight9';
      table.showTotals = true;
      table.showFilterButton = false;
      table.showBandedRows = false;
      table.getTotalRowRange().values = [['合计', '=SUM(收入表[项目])']];
    });
    await excel.run(async (context) => {
      const table = context.workbook.tables.getItem('收入表').load();
      const range = table.getRange().load('values,address');
      table.columns.load('items/name');
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        style: 'TableStyleLight9',
        showTotals: true,
        showFilterButton: false,
        showBandedRows: false,
      });
      expect(range.address).toBe("'收入 决算'!A1:B4");
      expect(range.values[3]).toEqual(['合计', 0]);
      expect(table.columns.items.map((column) => column.name)).toEqual(['项目', '金额\n(万元)']);
    });
  });

  it('keeps defined names of both scopes with comment and visibility', async () => {
    const excel = await built((context, sheet) => {
      context.workbook.names.add('合计', sheet.getRange('B2:B3'), '备注');
      const hidden = context.workbook.names.add('比率', '=0.25');
      hidden.visible = false;
      sheet.names.add('合计', sheet.getRange('C:C'));
    });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入 决算');
      const names = context.workbook.names.load(
        'items/name,items/formula,items/comment,items/visible,items/scope',
      );
      const own = sheet.names.load('items/name,items/formula,items/scope');
      await context.sync();
      expect(
        names.items.map((item) => [item.name, String(item.formula), item.comment, item.visible]),
      ).toEqual([
        ['合计', "='收入 决算'!$B$2:$B$3", '备注', true],
        ['比率', '=0.25', '', false],
      ]);
      expect(own.items.map((item) => [String(item.formula), item.scope])).toEqual([
        ["='收入 决算'!$C:$C", 'Worksheet'],
      ]);
    });
  });

  it('keeps data validation with prompt and alert, also over whole columns', async () => {
    const excel = await built((_, sheet) => {
      const list = sheet.getRange('B:B').dataValidation;
      list.rule = { list: { inCellDropDown: true, source: '甲,乙' } };
      list.prompt = { showPrompt: true, title: '选择', message: '甲或乙' };
      list.errorAlert = { showAlert: true, style: 'Warning', title: '错误', message: '只能是甲或乙' };
      sheet.getRange('C1:C9').dataValidation.rule = {
        decimal: { formula1: 0, formula2: '=$A$1', operator: 'Between' },
      };
      sheet.getRange('D1').dataValidation.rule = { custom: { formula: '=D1>0' } };
    });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入 决算');
      const [list, decimal, custom] = ['B5', 'C3', 'D1'].map((address) =>
        sheet.getRange(address).dataValidation.load(),
      );
      await context.sync();
      expect(list?.rule).toEqual({ list: { inCellDropDown: true, source: '甲,乙' } });
      expect(list?.prompt).toEqual({ showPrompt: true, title: '选择', message: '甲或乙' });
      expect(list?.errorAlert).toMatchObject({ style: 'Warning', message: '只能是甲或乙' });
      expect(decimal?.rule).toEqual({ decimal: { formula1: 0, formula2: '=$A$1', operator: 'Between' } });
      expect(custom?.rule).toEqual({ custom: { formula: '=D1>0' } });
    });
  });

  it('keeps panes, gridlines, headings, tab colour and visibility', async () => {
    const excel = await built((context, sheet) => {
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.tabColor = '#00B050';
      context.workbook.worksheets.add('隐藏').visibility = 'Hidden';
      context.workbook.worksheets.add('深藏').visibility = 'VeryHidden';
    });
    await excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load(
        'items/name,items/visibility,items/tabColor,items/showGridlines,items/showHeadings',
      );
      const pane = context.workbook.worksheets
        .getItem('收入 决算')
        .freezePanes.getLocationOrNullObject()
        .load('address');
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.visibility)).toEqual(['Visible', 'Hidden', 'VeryHidden']);
      expect(sheets.items[0]?.toJSON()).toMatchObject({
        tabColor: '#00B050',
        showGridlines: false,
        showHeadings: false,
      });
      expect(pane.address).toBe("'收入 决算'!A1:B3");
    });
  });

  it('keeps the page set-up, print titles, print area and page breaks', async () => {
    const excel = await built((_, sheet) => {
      const page = sheet.pageLayout;
      page.orientation = 'Landscape';
      page.paperSize = 'A3';
      page.zoom = { horizontalFitToPages: 1 };
      page.leftMargin = 36;
      page.topMargin = 72;
      page.centerHorizontally = true;
      page.blackAndWhite = true;
      page.printGridlines = true;
      page.setPrintArea('A1:F40');
      page.setPrintTitleRows('$1:$3');
      page.setPrintTitleColumns('A:B');
      page.headersFooters.defaultForAllPages.centerHeader = '部门决算';
      page.headersFooters.defaultForAllPages.rightFooter = '第 &P 页，共 &N 页';
      sheet.horizontalPageBreaks.add('A21');
      sheet.verticalPageBreaks.add('D1');
    });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入 决算');
      const page = sheet.pageLayout.load();
      const area = page.getPrintAreaOrNullObject().load('address');
      const rows = page.getPrintTitleRowsOrNullObject().load('address');
      const columns = page.getPrintTitleColumnsOrNullObject().load('address');
      const texts = page.headersFooters.defaultForAllPages.load();
      const breaks = [
        sheet.horizontalPageBreaks.load('items/rowIndex'),
        sheet.verticalPageBreaks.load('items/columnIndex'),
      ] as const;
      await context.sync();
      expect(page.toJSON()).toMatchObject({
        orientation: 'Landscape',
        paperSize: 'A3',
        leftMargin: 36,
        topMargin: 72,
        centerHorizontally: true,
        blackAndWhite: true,
        printGridlines: true,
      });
      expect(page.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: null });
      expect([area.address, rows.address, columns.address]).toEqual([
        "'收入 决算'!A1:F40",
        "'收入 决算'!1:3",
        "'收入 决算'!A:B",
      ]);
      expect(texts.toJSON()).toMatchObject({
        centerHeader: '部门决算',
        rightFooter: '第 &P 页，共 &N 页',
        leftHeader: '',
      });
      expect([breaks[0].items[0]?.rowIndex, breaks[1].items[0]?.columnIndex]).toEqual([20, 3]);
    });
  });

  it('keeps comments, also on empty cells, and hyperlinks out of and into the workbook', async () => {
    const excel = await built((context, sheet) => {
      context.workbook.comments.add("'收入 决算'!D4", '请核对');
      sheet.getRange('A1').hyperlink = {
        address: 'https://example.com/?a=1&b=2',
        textToDisplay: '网址',
        screenTip: '打开',
      };
      sheet.getRange('A2').values = [[5]];
      sheet.getRange('A2').hyperlink = { documentReference: "'收入 决算'!B3" };
    });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入 决算');
      const comment = context.workbook.comments.getItemByCell("'收入 决算'!D4").load('content');
      const [outside, inside] = [
        sheet.getRange('A1').load('hyperlink'),
        sheet.getRange('A2').load('hyperlink,values'),
      ];
      await context.sync();
      expect(comment.content).toBe('请核对');
      expect(outside.hyperlink).toEqual({
        address: 'https://example.com/?a=1&b=2',
        screenTip: '打开',
        textToDisplay: '网址',
      });
      expect(inside.hyperlink).toMatchObject({ documentReference: "'收入 决算'!B3" });
      expect(inside.values).toEqual([[5]]);
    });
  });

  it.each([
    ['<workbookProtection/>', false],
    ['<workbookProtection lockWindows="1"/>', false],
    ['<workbookProtection lockStructure="1"/>', true],
    ['<workbookProtection workbookPassword="83AF" lockStructure="true"/>', true],
  ])('reads %s as a structure that is protected: %s', async (element, locked) => {
    const zip = await JSZip.loadAsync(await (await createLocalExcel()).save());
    const xml = (await zip.file('xl/workbook.xml')?.async('string')) ?? '';
    zip.file('xl/workbook.xml', xml.replace('<bookViews', `${element}<bookViews`));
    const { workbook } = await createLocalExcel({ xlsx: await zip.generateAsync({ type: 'uint8array' }) });
    expect(workbook.protection !== undefined).toBe(locked);
  });

  it('keeps sheet protection, document and custom properties and settings', async () => {
    const excel = await built((context, sheet) => {
      sheet.protection.protect({ allowFormatColumns: true });
      context.workbook.properties.title = '2024年度部门决算';
      context.workbook.properties.author = '财务科';
      context.workbook.properties.custom.add('版本', 3);
      context.workbook.properties.custom.add('单位', '某某局 & 下属');
      sheet.customProperties.add('owner', '决算 <1>');
      context.workbook.settings.add('profile', { region: '北京', year: 2020, list: [1, null] });
    });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入 决算');
      const protection = sheet.protection.load();
      const properties = context.workbook.properties.load('title,author');
      const custom = properties.custom.load('items/key,items/value');
      const owner = sheet.customProperties.getItemOrNullObject('OWNER').load('value');
      const setting = context.workbook.settings.getItem('profile').load('value');
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({ allowFormatColumns: true, allowSort: false });
      expect([properties.title, properties.author]).toEqual(['2024年度部门决算', '财务科']);
      expect(custom.items.map((item) => [item.key, String(item.value)])).toEqual([
        ['版本', '3'],
        ['单位', '某某局 & 下属'],
      ]);
      expect(owner.value).toBe('决算 <1>');
      expect(setting.value).toEqual({ region: '北京', year: 2020, list: [1, null] });
    });
  });

  it('keeps a sheet protected that has a password, with what it allows', async () => {
    const excel = await built((_, sheet) => {
      sheet.protection.protect({ allowSort: true }, '密码');
    });
    await excel.run(async (context) => {
      const protection = context.workbook.worksheets.getFirst().protection.load();
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({ allowSort: true, allowFormatCells: false });
    });
    expect(excel.workbook.sheets[0]?.protection?.hash).toMatchObject({ algorithmName: 'SHA-512' });
  });

  it('is the same after a second reading and saving', async () => {
    const excel = await built((context, sheet) => {
      sheet.getRange('A1:B3').values = [
        ['项目', '金额'],
        ['甲', '=1+1'],
        ['乙', 2],
      ];
      sheet.tables.add('A1:B3', true).name = '收入表';
      context.workbook.names.add('合计', sheet.getRange('B2:B3'));
      context.workbook.settings.add('a', 1);
    });
    const parts = async (bytes: Uint8Array): Promise<Record<string, string>> => {
      const zip = await JSZip.loadAsync(bytes);
      const texts = Object.values(zip.files)
        .filter((file) => !file.dir)
        .map(async (file) => [file.name, await file.async('string')] as const);
      return Object.fromEntries(await Promise.all(texts));
    };
    const once = await excel.save();
    const twice = await (await createLocalExcel({ xlsx: once })).save();
    expect(await parts(twice)).toEqual(await parts(once));
  });
});

describe('a file made elsewhere', () => {
  it('has its shared formulas spelled out and its rich text flattened', async () => {
    const file = new ExcelJS.Workbook();
    const sheet = file.addWorksheet('数据');
    sheet.getCell('A1').value = 1;
    sheet.getCell('A2').value = 2;
    sheet.getCell('B1').value = { formula: 'A1*$A$2', result: 2 };
    sheet.getCell('B2').value = { sharedFormula: 'B1', result: 4, formula: '' };
    sheet.getCell('C1').value = { richText: [{ text: '粗', font: { bold: true } }, { text: '细' }] };
    sheet.getCell('D1').value = new Date(Date.UTC(2024, 0, 31));
    sheet.getCell('D1').numFmt = 'yyyy-mm-dd';
    const excel = await createLocalExcel({ xlsx: new Uint8Array(await file.xlsx.writeBuffer()) });
    await excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem('数据')
        .getRange('A1:D2')
        .load('formulas,values,text');
      await context.sync();
      expect(range.formulas).toEqual([
        [1, '=A1*$A$2', '粗细', 45322],
        [2, '=A2*$A$2', '', ''],
      ]);
      expect(range.values[1]?.[1]).toBe(4);
      expect(range.text[0]?.[3]).toBe('2024-01-31');
    });
  });

  it.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['plain text', new TextEncoder().encode('项目,金额\n甲,1'), 'plain text'],
    ['an encrypted or old file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'encrypted'],
    ['a damaged archive', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'damaged'],
  ])('is refused with what was found when it is %s', async (_, xlsx, found) => {
    await expect(createLocalExcel({ xlsx })).rejects.toThrow(WorkbookUnreadable);
    await expect(createLocalExcel({ xlsx })).rejects.toThrow(found);
  });

  it('is refused when it is an archive without a workbook', async () => {
    const zip = new JSZip();
    zip.file('word/document.xml', '<document/>');
    const xlsx = await zip.generateAsync({ type: 'uint8array' });
    await expect(createLocalExcel({ xlsx })).rejects.toThrow('without a workbook');
  });
});

it('a saved font has its elements in the order of the format', async () => {
  const excel = await built((_, sheet) => {
    const { font } = sheet.getRange('A1').format;
    font.name = '宋体';
    font.size = 16;
    font.bold = true;
    font.color = '#FF0000';
  });
  const xml = await (await JSZip.loadAsync(await excel.save())).file('xl/styles.xml')!.async('string');
  expect(xml).toContain('<font><b/><sz val="16"/><color rgb="FFFF0000"/><name val="宋体"/></font>');
});
