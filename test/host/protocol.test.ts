import { createLocalExcel } from '../../src/host';
import { faultOf, withSheet } from './withSheet';

const grid = (rows: number, columns: number, value: unknown): unknown[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));

describe('an error', () => {
  it('names code, place and statement', async () => {
    await withSheet(async (context) => {
      context.workbook.worksheets.getItem('没有').load('name');
      const fault = await faultOf(context.sync());
      expect(fault.code).toBe('ItemNotFound');
      expect(fault.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
      expect(fault.debugInfo.statement).toContain('worksheets.getItem(');
    });
  });

  it('leaves what was done before it and keeps what follows from being done', async () => {
    await withSheet(async (context, sheet) => {
      sheet.getRange('A1').values = [['before']];
      context.workbook.worksheets.getItem('没有').activate();
      sheet.getRange('A2').values = [['after']];
      await faultOf(context.sync());
      const range = sheet.getRange('A1:A2').load('values');
      await context.sync();
      expect(range.values).toEqual([['before'], ['']]);
    });
  });

  it('says which member is not implemented', async () => {
    await withSheet(async (context, sheet) => {
      sheet.shapes.load('items/name');
      const fault = await faultOf(context.sync());
      expect([fault.code, fault.message]).toEqual([
        'NotImplemented',
        expect.stringContaining('Worksheet.shapes'),
      ]);
    });
  });

  it('meets an event that never arises here', async () => {
    await withSheet(async (context, sheet) => {
      sheet.onFormatChanged.add(() => Promise.resolve());
      expect((await faultOf(context.sync())).code).toBe('NotImplemented');
    });
  });
});

describe('a null object', () => {
  it('is null with all its children, and calls on it do nothing', async () => {
    await withSheet(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('没有').load('name');
      const range = sheet.getRange('A1').load('values');
      const name = sheet.names.getItemOrNullObject('x');
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject, name.isNullObject]).toEqual([true, true, true]);
      sheet.delete();
      range.values = [[1]];
      await context.sync();
    });
  });

  it('answers every getOrNullObject that finds nothing', async () => {
    await withSheet(async (context, sheet) => {
      const { workbook } = context;
      const found = [
        sheet.getUsedRangeOrNullObject(),
        sheet.getRange('A1').getIntersectionOrNullObject('B2'),
        sheet.getRange('A1:B2').getSpecialCellsOrNullObject('Constants'),
        sheet.getRange('A1').getMergedAreasOrNullObject(),
        sheet.tables.getItemOrNullObject('x'),
        sheet.customProperties.getItemOrNullObject('x'),
        sheet.freezePanes.getLocationOrNullObject(),
        sheet.pageLayout.getPrintAreaOrNullObject(),
        workbook.names.getItemOrNullObject('x'),
        workbook.settings.getItemOrNullObject('x'),
        workbook.properties.custom.getItemOrNullObject('x'),
      ];
      await context.sync();
      expect(found.map((item) => item.isNullObject)).toEqual(found.map(() => true));
    });
  });
});

describe('a request', () => {
  it('carries a large grid in chunks, in one round trip', async () => {
    await withSheet(async (context, sheet, excel) => {
      excel.resetTraffic();
      sheet.getRange('A1:C2000').values = Array.from({ length: 2000 }, (_, row) => [row, row * 2, `x${row}`]);
      const last = sheet.getRange('A2000:C2000').load('values');
      await context.sync();
      expect(last.values).toEqual([[1999, 3998, 'x1999']]);
      expect(excel.traffic).toHaveLength(1);
      expect(excel.traffic[0]?.actions).toBeGreaterThan(10);
    });
  });

  it('is refused whole when it is larger than 5 MB', async () => {
    await withSheet(async (context, sheet, excel) => {
      sheet.getRange('A1:B100').values = grid(100, 2, '决'.repeat(10000));
      const fault = await faultOf(context.sync());
      expect(fault.code).toBe('RequestPayloadSizeLimitExceeded');
      expect(excel.traffic.at(-1)?.error).toBe('RequestPayloadSizeLimitExceeded');
      const used = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  it('fails when its response is larger than 5 MB', async () => {
    await withSheet(async (context, sheet) => {
      for (let part = 0; part < 4; part++) {
        sheet.getRangeByIndexes(part * 50, 0, 50, 1).values = grid(50, 1, '算'.repeat(10000));
        await context.sync();
      }
      sheet.getRange('A1:A200').load('values');
      expect((await faultOf(context.sync())).code).toBe('ResponsePayloadSizeLimitExceeded');
    });
  });

  it('does not let the client use what lies beyond the requirement set', async () => {
    const fault = await faultOf(
      withSheet((_, sheet) => {
        sheet.getRange('A1').getDependents();
        return Promise.resolve();
      }),
    );
    expect(fault.code).toBe('ApiNotFound');
    const older = await createLocalExcel({ apiVersion: '1.7' });
    const layout = await faultOf(
      older.run((context) => Promise.resolve(context.workbook.worksheets.getFirst().pageLayout)),
    );
    expect(layout.code).toBe('ApiNotFound');
    expect(older.Office.context.requirements.isSetSupported('ExcelApi', '1.8')).toBe(false);
  });

  it('fails as planned, whole or at one action', async () => {
    await withSheet(async (context, sheet, excel) => {
      excel.failNext({ request: 2, code: 'ActivityLimitReached' });
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      sheet.getRange('A1').values = [[2]];
      expect((await faultOf(context.sync())).code).toBe('ActivityLimitReached');
      excel.failNext({ request: 1, action: 0, code: 'AccessDenied' });
      const range = sheet.getRange('A1').load('values');
      expect((await faultOf(context.sync())).code).toBe('AccessDenied');
      const again = sheet.getRange('A1').load('values');
      await context.sync();
      expect(again.values).toEqual([[1]]);
      expect(() => range.values).toThrow();
    });
  });

  it('leaves no reference behind when the batch is over', async () => {
    const excel = await withSheet(async (context, sheet) => {
      sheet.getRange('A1:B2').getCell(0, 0).load('values');
      await context.sync();
    });
    expect(excel.workbook.places.size).toBe(0);
  });
});

describe('what a client reads', () => {
  it('must have been loaded', async () => {
    await withSheet(async (context, sheet) => {
      const range = sheet.getRange('A1').load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1');
      expect(() => range.values).toThrow('not available');
    });
  });

  it('can be nested, skipped and cut off', async () => {
    await withSheet(async (context, sheet) => {
      sheet.tables.add('A1:B2', true).name = '清单';
      context.workbook.worksheets.add('乙');
      context.workbook.worksheets.add('丙');
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/tables/items/name');
      await context.sync();
      expect(worksheets.items.map((item) => [item.name, item.tables.items.length])).toEqual([
        ['Sheet1', 1],
        ['乙', 0],
        ['丙', 0],
      ]);
      worksheets.load({ name: true, $top: 1, $skip: 1 });
      await context.sync();
      expect(worksheets.items.map((item) => item.name)).toEqual(['乙']);
    });
  });

  it('can be set as one object with objects in it', async () => {
    await withSheet(async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.set({ values: [['x']], format: { font: { bold: true, color: '#ff0000' }, wrapText: true } });
      range.load('values,format/wrapText,format/font/bold,format/font/color');
      await context.sync();
      expect([range.values, range.format.wrapText, range.format.font.bold, range.format.font.color]).toEqual([
        [['x']],
        true,
        true,
        '#FF0000',
      ]);
    });
  });

  it('lives on after a sync when it was added or kept', async () => {
    await withSheet(async (context) => {
      const sheet = context.workbook.worksheets.add('新');
      const name = context.workbook.names.add('名', '=1');
      await context.sync();
      sheet.load('position');
      name.load('value');
      await context.sync();
      expect([sheet.position, name.value]).toEqual([1, 1]);
    });
  });
});

describe('a ribbon function', () => {
  it('runs until it says that it is completed, whatever the case of its name', async () => {
    const excel = await createLocalExcel();
    const validate = async (): Promise<void> => {
      await excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange('A1').values = [['done']];
        await context.sync();
      });
    };
    excel.Office.actions.associate('Validate', (event: Office.AddinCommands.Event) => {
      void validate().then(() => {
        event.completed();
      });
    });
    await excel.invokeCommand('validate');
    expect(excel.workbook.sheets[0]?.cells.get(0)?.value).toBe('done');
    await expect(excel.invokeCommand('nothing')).rejects.toThrow('nothing');
  });
});
