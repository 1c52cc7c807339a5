import { createLocalExcel } from '../../src/host';
import { settled } from './withSheet';

describe('a listener', () => {
  it('hears of edits of the collection or of its sheet, with the values of a single cell', async () => {
    const excel = await createLocalExcel();
    const heard: unknown[] = [];
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [['before']];
      await context.sync();
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(['all', event.address, event.changeType, event.source, event.details.valueAfter]);
        return Promise.resolve();
      });
      sheet.onChanged.add((event) => {
        heard.push(['sheet', event.address]);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('A1').values = [['after']];
      await context.sync();
      await settled();
    });
    expect(heard).toEqual([
      ['all', 'A1', 'RangeEdited', 'Local', 'after'],
      ['sheet', 'A1'],
    ]);
  });

  it('hears of added, deleted and activated sheets, of selections and of calculations', async () => {
    const excel = await createLocalExcel();
    const heard: string[] = [];
    const hear = (event: { type: string }): Promise<void> => {
      heard.push(event.type);
      return Promise.resolve();
    };
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(hear);
      worksheets.onDeleted.add(hear);
      worksheets.onActivated.add(hear);
      worksheets.onSelectionChanged.add(hear);
      worksheets.onCalculated.add(hear);
      await context.sync();
      const sheet = worksheets.add('乙');
      sheet.activate();
      sheet.getRange('B2').select();
      sheet.getRange('A1').formulas = [['=1+1']];
      sheet.delete();
      await context.sync();
      await settled();
    });
    expect(new Set(heard)).toEqual(
      new Set([
        'WorksheetAdded',
        'WorksheetActivated',
        'WorksheetSelectionChanged',
        'WorksheetCalculated',
        'WorksheetDeleted',
      ]),
    );
  });

  it('hears of the selection of the workbook and of its table', async () => {
    const excel = await createLocalExcel();
    const heard: unknown[] = [];
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const table = sheet.tables.add('A1:B2', true);
      await context.sync();
      table.onChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      context.workbook.onSelectionChanged.add(() => {
        heard.push('selection');
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('A2').values = [[1]];
      sheet.getRange('C3').select();
      const [selected, cell] = [
        context.workbook.getSelectedRange().load('address'),
        context.workbook.getActiveCell().load('address'),
      ];
      await context.sync();
      await settled();
      expect([selected.address, cell.address]).toEqual(['Sheet1!C3', 'Sheet1!C3']);
    });
    expect(heard).toEqual(['A2', 'selection']);
  });

  it('hears nothing while events are off, nor after it was removed', async () => {
    const excel = await createLocalExcel();
    let heard = 0;
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const handler = sheet.onChanged.add(() => {
        heard++;
        return Promise.resolve();
      });
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
      context.runtime.enableEvents = true;
      sheet.getRange('A2').values = [[2]];
      await context.sync();
      await settled();
      expect(heard).toBe(1);
      handler.remove();
      await context.sync();
      sheet.getRange('A3').values = [[3]];
      await context.sync();
      await settled();
    });
    expect(heard).toBe(1);
  });

  it('can read the range that its event tells of', async () => {
    const excel = await createLocalExcel();
    const read: unknown[] = [];
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.onChanged.add(async (event) => {
        await excel.run(async (inner) => {
          const range = event.getRange(inner).load('values');
          await inner.sync();
          read.push(range.values);
        });
      });
      await context.sync();
      sheet.getRange('B2').values = [[42]];
      await context.sync();
      await settled();
    });
    expect(read).toEqual([[[42]]]);
  });
});
