import { faultOf, withSheet } from './withSheet';

describe('values that are written', () => {
  it.each<[string, unknown, string]>([
    ['12.50', 12.5, 'General'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['25%', 0.25, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['2024-03-05', 45356, 'yyyy/m/d'],
    ['2024年3月5日', 45356, 'yyyy"年"m"月"d"日"'],
    ['TRUE', true, 'General'],
    ["'007", '007', 'General'],
    ["'=A1", '=A1', 'General'],
    ['#N/A', '#N/A', 'General'],
    ['2024-02-30', '2024-02-30', 'General'],
    ['第3项', '第3项', 'General'],
    ['¥1,200.5', 1200.5, '¥#,##0.00'],
    ['(12)', -12, 'General'],
    ['2024-3', 45352, 'yyyy"年"m"月"'],
    ['9:30', 0.395833333333333, 'h:mm'],
    ['-甲', '#NAME?', 'General'],
    ['-12.30元', '-12.30元', 'General'],
    ["'-甲", '-甲', 'General'],
  ])('are read as typing them is: %s', async (typed, value, format) => {
    await withSheet(async (context, sheet) => {
      const cell = sheet.getRange('B2');
      cell.values = [[typed]];
      cell.load('values,numberFormat');
      await context.sync();
      const [[shown]] = cell.values as [[unknown]];
      const rounded = typeof shown === 'number' ? Number(shown.toPrecision(15)) : shown;
      expect([rounded, cell.numberFormat]).toEqual([value, [[format]]]);
    });
  });

  it('stay text in cells of the text format', async () => {
    await withSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:C1');
      range.numberFormat = [['@', '@', '@']];
      range.values = [['001', '=A1', '2024-01-01']];
      range.load('values,valueTypes,formulas');
      await context.sync();
      expect(range.values).toEqual([['001', '=A1', '2024-01-01']]);
      expect(range.valueTypes).toEqual([['String', 'String', 'String']]);
    });
  });

  it('leave a cell alone where they are null and empty it where they are empty', async () => {
    await withSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[1, 2, 3]];
      range.values = [[null, '', 4]];
      range.load('values,valueTypes');
      await context.sync();
      expect(range.values).toEqual([[1, '', 4]]);
      expect(range.valueTypes).toEqual([['Double', 'Empty', 'Double']]);
    });
  });

  it('must have the shape of the range, unless one value is for all cells', async () => {
    await withSheet(async (context, sheet) => {
      sheet.getRange('A1:B1').values = [[1]];
      const fault = await faultOf(context.sync());
      expect([fault.code, fault.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Range.values']);
      const range = sheet.getRange('A1:B2');
      range.values = 7 as unknown as number[][];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    });
  });

  it('are refused in locked cells of a protected sheet only', async () => {
    await withSheet(async (context, sheet) => {
      sheet.getRange('A1').format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      sheet.getRange('A2').values = [[1]];
      expect((await faultOf(context.sync())).code).toBe('AccessDenied');
      sheet.getRange('A1').format.font.bold = true;
      expect((await faultOf(context.sync())).code).toBe('AccessDenied');
    });
  });
});

describe('the text of a cell', () => {
  it.each<[unknown, string, string]>([
    [1234.5, '#,##0.00', '1,234.50'],
    [0.06545, '0.00%', '6.55%'],
    [1.005, '0.00', '1.01'],
    [-3, '0.00;[Red](0.00)', '(3.00)'],
    [0, '#,##0.00;-#,##0.00;"-"', '-'],
    [45356, 'yyyy年m月', '2024年3月'],
    [12, '0"万元"', '12万元'],
    [1 / 3, 'General', '0.333333333'],
    [true, '0.00', 'TRUE'],
  ])('shows %p by %s as %s', async (value, format, text) => {
    await withSheet(async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [[format]];
      cell.values = [[value]];
      cell.load('text');
      await context.sync();
      expect(cell.text).toEqual([[text]]);
    });
  });
});

describe('a range', () => {
  it('leads to other ranges', async () => {
    await withSheet(async (context, sheet) => {
      const range = sheet.getRange('C3:E6');
      const found = [
        range.getCell(1, 1),
        range.getRow(0),
        range.getColumn(2),
        range.getOffsetRange(1, -1),
        range.getResizedRange(-1, 1),
        range.getAbsoluteResizedRange(1, 2),
        range.getBoundingRect('A1'),
        range.getIntersection('A1:C4'),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getLastCell(),
        range.getLastRow(),
        range.getLastColumn(),
        range.getRowsAbove(1),
        range.getRowsBelow(2),
        range.getColumnsBefore(1),
        range.getColumnsAfter(-1),
      ].map((item) => item.load('address'));
      await context.sync();
      expect(found.map((item) => item.address.replace('Sheet1!', ''))).toEqual([
        'D4',
        'C3:E3',
        'E3:E6',
        'B4:D7',
        'C3:F5',
        'C3:D3',
        'A1:E6',
        'C3:C4',
        '3:6',
        'C:E',
        'E6',
        'C6:E6',
        'E3:E6',
        'C2:E2',
        'C7:E8',
        'B3:B6',
        'E3:E6',
      ]);
      sheet.getRange('A1').getOffsetRange(-1, 0);
      expect((await faultOf(context.sync())).code).toBe('InvalidArgument');
    });
  });

  it('knows what is used, with and without formats', async () => {
    await withSheet(async (context, sheet) => {
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D5').format.fill.color = '#FF0000';
      const [all, values, within] = [
        sheet.getUsedRange(),
        sheet.getUsedRange(true),
        sheet.getRange('A:B').getUsedRange(true),
      ];
      for (const range of [all, values, within]) range.load('address');
      await context.sync();
      expect([all.address, values.address, within.address]).toEqual([
        'Sheet1!B2:D5',
        'Sheet1!B2',
        'Sheet1!B2',
      ]);
    });
  });

  it('finds constants, formulas and blanks', async () => {
    await withSheet(async (context, sheet) => {
      sheet.getRange('A1:C2').formulas = [
        [1, '=A1', ''],
        ['x', '', '=1/0'],
      ];
      const range = sheet.getRange('A1:C2');
      const found = [
        range.getSpecialCells('Constants'),
        range.getSpecialCells('Formulas'),
        range.getSpecialCells('Formulas', 'Errors'),
        range.getSpecialCells('Blanks'),
      ].map((item) => item.load('address,cellCount'));
      await context.sync();
      expect(found.map((item) => item.address.replaceAll('Sheet1!', ''))).toEqual([
        'A1:A2',
        'B1,C2',
        'C2',
        'C1,B2',
      ]);
    });
  });

  it('reads a format only where all its cells share it', async () => {
    await withSheet(async (context, sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      const mixed = sheet.getRange('A1:B1').format.font.load('bold,italic');
      await context.sync();
      expect([mixed.bold, mixed.italic]).toEqual([null, false]);
    });
  });

  it('draws borders at its edges and shows those of its neighbours', async () => {
    await withSheet(async (context, sheet) => {
      const { borders } = sheet.getRange('B2:C3').format;
      for (const side of ['EdgeTop', 'InsideHorizontal'] as const) borders.getItem(side).style = 'Continuous';
      const below = sheet.getRange('B1').format.borders.getItem('EdgeBottom').load('style');
      const inner = sheet.getRange('C3').format.borders.getItem('EdgeTop').load('style');
      const none = sheet.getRange('C3').format.borders.getItem('EdgeBottom').load('style');
      const used = sheet.getUsedRange().load('address');
      await context.sync();
      expect([below.style, inner.style, none.style, used.address]).toEqual([
        'Continuous',
        'Continuous',
        'None',
        'Sheet1!B2:C3',
      ]);
    });
  });

  it('is merged to its first value, or row by row', async () => {
    await withSheet(async (context, sheet) => {
      sheet.getRange('A1:B2').values = [
        ['', 1],
        [2, 3],
      ];
      sheet.getRange('A1:B2').merge();
      sheet.getRange('D1:E2').merge(true);
      const values = sheet.getRange('A1:B2').load('values');
      const merged = sheet.getRange('A1:E2').getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect(values.values).toEqual([
        [1, ''],
        ['', ''],
      ]);
      expect(merged.address).toBe('Sheet1!A1:B2,Sheet1!D1:E1,Sheet1!D2:E2');
      sheet.getRange('D1').unmerge();
      const left = sheet.getRange('D1:E2').getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect(left.address).toBe('Sheet1!D2:E2');
    });
  });

  it('is cleared of contents, formats or all', async () => {
    await withSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:A3');
      range.values = [[1], [2], [3]];
      range.format.font.bold = true;
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('A2').clear('Formats');
      sheet.getRange('A3').clear();
      range.load('values');
      const fonts = ['A1', 'A2', 'A3'].map((address) => sheet.getRange(address).format.font.load('bold'));
      await context.sync();
      expect(range.values).toEqual([[''], [2], ['']]);
      expect(fonts.map((font) => font.bold)).toEqual([true, false, false]);
    });
  });

  it('is copied with formulas, formats and merged areas', async () => {
    await withSheet(async (context, sheet) => {
      sheet.getRange('A1:B2').formulas = [
        [1, '=A1*2'],
        [2, '=A2*$A$1'],
      ];
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('D5').copyFrom('A1:B2');
      sheet.getRange('G1').copyFrom('A1:B2', 'Values');
      const [all, values] = [
        sheet.getRange('D5:E6').load('formulas'),
        sheet.getRange('G1:H2').load('formulas'),
      ];
      const font = sheet.getRange('D5').format.font.load('bold');
      await context.sync();
      expect(all.formulas).toEqual([
        [1, '=D5*2'],
        [2, '=D6*$A$1'],
      ]);
      expect(values.formulas).toEqual([
        [1, 2],
        [2, 2],
      ]);
      expect(font.bold).toBe(true);
    });
  });

  it('fits columns to their widest text, counting Chinese characters double', async () => {
    await withSheet(async (context, sheet) => {
      sheet.getRange('A1:B1').values = [['决算决算决算', 'abcabc']];
      sheet.getRange('A:B').format.autofitColumns();
      const [wide, narrow] = [
        sheet.getRange('A1').format.load('columnWidth'),
        sheet.getRange('B1').format.load('columnWidth'),
      ];
      await context.sync();
      expect(wide.columnWidth).toBeGreaterThan(narrow.columnWidth * 1.5);
    });
  });

  it('can be several areas with one format', async () => {
    await withSheet(async (context, sheet) => {
      const areas = sheet.getRanges('A1:A2,C3').load('address,areaCount,cellCount');
      areas.format.fill.color = '#00FF00';
      const fill = sheet.getRange('C3').format.fill.load('color');
      areas.areas.load('items/address');
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount, fill.color]).toEqual([
        'Sheet1!A1:A2,Sheet1!C3',
        2,
        3,
        '#00FF00',
      ]);
      expect(areas.areas.items.map((item) => item.address)).toEqual(['Sheet1!A1:A2', 'Sheet1!C3']);
    });
  });

  it('says whether its values obey the validation laid on it', async () => {
    await withSheet(async (context, sheet) => {
      const range = sheet.getRange('A1:A2');
      range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } };
      range.values = [[5], [50]];
      const [one, two] = ['A1', 'A2'].map((address) =>
        sheet.getRange(address).dataValidation.load('valid,type'),
      );
      await context.sync();
      expect([one?.valid, two?.valid, one?.type]).toEqual([true, false, 'WholeNumber']);
      range.dataValidation.clear();
      range.dataValidation.load('type');
      await context.sync();
      expect(range.dataValidation.type).toBe('None');
    });
  });
});

describe('hidden rows', () => {
  it('are told of a range as all, none or (null) some, and row by row', async () => {
    await withSheet(async (context, sheet) => {
      sheet.getRange('3:4').rowHidden = true;
      const ranges = ['A1:B2', 'A3:B4', 'A1:B5'].map((address) => sheet.getRange(address).load('rowHidden'));
      const rows = sheet.getRange('B2:C4').getRowProperties({ rowHidden: true, rowIndex: true });
      const places = sheet.getRange('B2:C2').getRowProperties({ address: true, rowHidden: false });
      await context.sync();
      expect(ranges.map(({ rowHidden }) => rowHidden)).toEqual([false, true, null]);
      expect(rows.value).toEqual([
        { rowHidden: false, rowIndex: 1 },
        { rowHidden: true, rowIndex: 2 },
        { rowHidden: true, rowIndex: 3 },
      ]);
      expect(places.value).toEqual([{ address: 'Sheet1!B2:C2' }]);
    });
  });

  it('have no other properties that are known here', async () => {
    await withSheet(async (context, sheet) => {
      sheet.getRange('A1').getRowProperties({ format: { rowHeight: true } });
      expect((await faultOf(context.sync())).code).toBe('NotImplemented');
    });
  });
});

describe('special cells', () => {
  it('are not told of a protected sheet', async () => {
    await withSheet(async (context, sheet) => {
      sheet.getRange('A1:A2').formulas = [['=1+1'], [2]];
      sheet.protection.protect();
      sheet.getRange('A1:A2').getSpecialCellsOrNullObject('Formulas').load('address');
      const fault = await faultOf(context.sync());
      expect([fault.code, fault.debugInfo.errorLocation]).toEqual(['AccessDenied', 'Range.getSpecialCells']);
    });
  });
});
