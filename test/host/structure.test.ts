import { faultOf, withSheet } from './withSheet';

describe('rows and columns that are inserted or deleted', () => {
  it('take formulas, names, tables, merged areas, formats and kept ranges along', async () => {
    await withSheet(async (context, sheet) => {
      sheet.getRange('A3:B5').values = [
        ['项目', '金额'],
        ['甲', 1],
        ['乙', 2],
      ];
      const table = sheet.tables.add('A3:B5', true);
      sheet.getRange('D3:E3').merge();
      sheet.getRange('B5').format.font.bold = true;
      sheet.getRange('5:5').format.rowHeight = 40;
      context.workbook.names.add('金额区', sheet.getRange('B4:B5'));
      sheet.getRange('G1').formulas = [['=SUM($B$4:B5)+B3']];
      const kept = sheet.getRange('B5');
      await context.sync();
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('B:B').insert('Right');
      const formula = sheet.getRange('H1').load('formulas');
      const name = context.workbook.names.getItem('金额区').load('formula');
      const area = table.getRange().load('address');
      const merged = sheet.getRange('A1:H9').getMergedAreasOrNullObject().load('address');
      const font = sheet.getRange('C6').format.font.load('bold');
      const height = sheet.getRange('A6').format.load('rowHeight');
      kept.load('address,values');
      await context.sync();
      expect(formula.formulas).toEqual([['=SUM($C$5:C6)+C4']]);
      expect(name.formula).toBe('=Sheet1!$C$5:$C$6');
      expect([area.address, merged.address]).toEqual(['Sheet1!A4:C6', 'Sheet1!E4:F4']);
      expect([font.bold, height.rowHeight]).toEqual([true, 40]);
      expect([kept.address, kept.values]).toEqual(['Sheet1!C6', [[2]]]);
    });
  });

  it('turn references into #REF! when their cells are gone and shrink the others', async () => {
    await withSheet(async (context, sheet) => {
      sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];
      sheet.getRange('C5:C7').formulas = [['=A2'], ['=SUM(A1:A4)'], ['=SUM(A:A)']];
      sheet.getRange('2:3').delete('Up');
      const range = sheet.getRange('C3:C5').load('formulas,values');
      await context.sync();
      expect(range.formulas).toEqual([['=#REF!'], ['=SUM(A1:A2)'], ['=SUM(A:A)']]);
      expect(range.values).toEqual([['#REF!'], [5], [5]]);
    });
  });

  it('make a kept range invalid when its cells are deleted', async () => {
    await withSheet(async (context, sheet) => {
      const range = sheet.getRange('A2');
      await context.sync();
      sheet.getRange('2:2').delete('Up');
      range.load('values');
      expect((await faultOf(context.sync())).code).toBe('InvalidReference');
    });
  });

  it('may not tear a table apart', async () => {
    await withSheet(async (context, sheet) => {
      sheet.tables.add('A2:C4', true);
      sheet.getRange('A1').insert('Down');
      expect((await faultOf(context.sync())).code).toBe('InsertDeleteConflict');
    });
  });
});

describe('a sheet', () => {
  it.each([[''], ['a/b'], ['[x]'], ['很'.repeat(32)], ["'x"]])('cannot be named %p', async (name) => {
    await withSheet(async (context) => {
      context.workbook.worksheets.add(name);
      expect((await faultOf(context.sync())).code).toBe('InvalidArgument');
    });
  });

  it('cannot have the name of another, whatever the case', async () => {
    await withSheet(async (context) => {
      context.workbook.worksheets.add('SHEET1');
      expect((await faultOf(context.sync())).code).toBe('ItemAlreadyExists');
    });
  });

  it('takes references along when it is renamed, and leaves #REF! when it is deleted', async () => {
    await withSheet(async (context, sheet) => {
      const other = context.workbook.worksheets.add('旧');
      other.getRange('A1').values = [[3]];
      sheet.getRange('A1').formulas = [['=旧!A1+SUM(旧!A:A)']];
      other.name = '新 名';
      const cell = sheet.getRange('A1').load('formulas,values');
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[["='新 名'!A1+SUM('新 名'!A:A)"]], [[6]]]);
      other.delete();
      cell.load('formulas,values');
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[['=#REF!+SUM(#REF!)']], [['#REF!']]]);
    });
  });

  it('can be found by place and id, moved, hidden, copied and protected against loss', async () => {
    await withSheet(async (context, sheet) => {
      const { worksheets } = context.workbook;
      const second = worksheets.add('乙').load('id');
      await context.sync();
      second.position = 0;
      const byId = worksheets.getItem(second.id).load('name,position');
      const copy = sheet.copy('After', sheet).load('name,position');
      second.visibility = 'Hidden';
      const count = worksheets.getCount(true);
      await context.sync();
      expect([byId.name, byId.position, copy.name, copy.position, count.value]).toEqual([
        '乙',
        0,
        'Sheet1 (2)',
        2,
        2,
      ]);
      copy.delete();
      sheet.delete();
      expect((await faultOf(context.sync())).code).toBe('InvalidOperation');
    });
  });

  it('takes names of the workbook that refer to it along when it is copied, as names of the copy', async () => {
    await withSheet(async (context, sheet) => {
      const { names } = context.workbook;
      names.add('here', sheet.getRange('A1:B2'));
      names.add('nowhere', '=1');
      const copied = sheet.copy('After', sheet).names;
      names.load('items/name,items/formula');
      copied.load('items/name,items/formula');
      await context.sync();
      expect(names.items.map(({ formula }) => String(formula))).toEqual(['=Sheet1!$A$1:$B$2', '=1']);
      expect(copied.items.map(({ name, formula }) => [name, String(formula)])).toEqual([
        ['here', "='Sheet1 (2)'!$A$1:$B$2"],
      ]);
    });
  });

  it('can be activated only while it is visible', async () => {
    await withSheet(async (context) => {
      const sheet = context.workbook.worksheets.add('乙');
      sheet.activate();
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(active.name).toBe('乙');
      context.workbook.worksheets.getFirst().activate();
      sheet.visibility = 'Hidden';
      sheet.activate();
      expect((await faultOf(context.sync())).code).toBe('InvalidOperation');
    });
  });

  it('with a password opens to that password only', async () => {
    await withSheet(async (context, sheet) => {
      sheet.protection.protect({}, '密码');
      sheet.protection.unprotect('错');
      expect((await faultOf(context.sync())).code).toBe('AccessDenied');
      sheet.protection.unprotect('密码');
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    });
  });
});

describe('a table', () => {
  it('gives its headers unique texts and names its parts', async () => {
    await withSheet(async (context, sheet) => {
      sheet.getRange('A1:C3').values = [
        ['项目', '项目', ''],
        [1, 2, 3],
        [4, 5, 6],
      ];
      const table = sheet.tables.add('A1:C3', true);
      table.columns.load('items/name,items/index,items/id');
      const [header, body] = [
        table.getHeaderRowRange().load('values'),
        table.getDataBodyRange().load('address'),
      ];
      await context.sync();
      expect(header.values).toEqual([['项目', '项目2', 'Column3']]);
      expect(body.address).toBe('Sheet1!A2:C3');
      expect(table.columns.items.map((column) => column.index)).toEqual([0, 1, 2]);
    });
  });

  it('grows by rows and columns, and moves what stands below it', async () => {
    await withSheet(async (context, sheet) => {
      sheet.getRange('A1:B2').values = [
        ['项目', '金额'],
        ['甲', 1],
      ];
      sheet.getRange('A3').values = [['下面']];
      const table = sheet.tables.add('A1:B2', true);
      table.rows.add(undefined, [
        ['乙', 2],
        ['丙', 3],
      ]);
      table.rows.add(0, [['零', 0]]);
      table.columns.add(1, [['率'], [1], [2], [3], [4]]);
      const range = table.getRange().load('values');
      const below = sheet.getRange('A6').load('values');
      const count = table.rows.getCount();
      await context.sync();
      expect(range.values).toEqual([
        ['项目', '率', '金额'],
        ['零', 1, 0],
        ['甲', 2, 1],
        ['乙', 3, 2],
        ['丙', 4, 3],
      ]);
      expect([below.values, count.value]).toEqual([[['下面']], 4]);
      table.rows.getItemAt(0).delete();
      table.columns.getItem('率').delete();
      range.load('values');
      await context.sync();
      expect(table.getRange().load('address')).toBeDefined();
    });
  });

  it('may overlap neither another table nor a merged area', async () => {
    await withSheet(async (context, sheet) => {
      sheet.tables.add('A1:B3', true);
      sheet.tables.add('B3:C5', true);
      expect((await faultOf(context.sync())).code).toBe('MergedRangeConflict');
      sheet.getRange('E1:F1').merge();
      sheet.tables.add('E1:F3', true);
      expect((await faultOf(context.sync())).code).toBe('MergedRangeConflict');
      sheet.getRange('A1:B1').merge();
      expect((await faultOf(context.sync())).code).toBe('MergedRangeConflict');
    });
  });

  it('can be resized, renamed and turned back into a range', async () => {
    await withSheet(async (context, sheet) => {
      sheet.getRange('A1:B4').values = [
        ['项目', '金额'],
        ['甲', 1],
        ['乙', 2],
        ['丙', 3],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.name = '收入表';
      sheet.getRange('D1').formulas = [['=SUM(收入表[金额])']];
      table.resize('A1:B4');
      table.name = '决算表';
      const cell = sheet.getRange('D1').load('values,formulas');
      await context.sync();
      expect([cell.values, cell.formulas]).toEqual([[[6]], [['=SUM(决算表[金额])']]]);
      const range = table.convertToRange().load('address');
      const left = sheet.tables.getCount();
      await context.sync();
      expect([range.address, left.value]).toEqual(['Sheet1!A1:B4', 0]);
    });
  });
});

describe('a defined name', () => {
  it('belongs to the workbook or to a sheet', async () => {
    await withSheet(async (context, sheet) => {
      context.workbook.names.add('合计', sheet.getRange('A1'), '备注');
      sheet.names.add('合计', '=Sheet1!$B$2:$C$3');
      const all = context.workbook.names.getItem('合计').load('formula,scope,type,value,comment');
      const own = sheet.names.getItem('合计').load('formula,scope');
      const range = sheet.names.getItem('合计').getRange().load('address');
      await context.sync();
      expect(all.toJSON()).toMatchObject({
        formula: '=Sheet1!$A$1',
        scope: 'Workbook',
        type: 'Range',
        value: 'Sheet1!$A$1',
        comment: '备注',
      });
      expect([own.scope, range.address]).toEqual(['Worksheet', 'Sheet1!B2:C3']);
      context.workbook.names.add('合计', '=1');
      expect((await faultOf(context.sync())).code).toBe('ItemAlreadyExists');
      context.workbook.names.add('A1', '=1');
      expect((await faultOf(context.sync())).code).toBe('InvalidArgument');
    });
  });

  it('can be changed and deleted', async () => {
    await withSheet(async (context, sheet) => {
      const name = context.workbook.names.add('率', '=0.5');
      sheet.getRange('A1').formulas = [['=率*2']];
      const cell = sheet.getRange('A1').load('values');
      await context.sync();
      expect(cell.values).toEqual([[1]]);
      name.formula = '=2';
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[4]]);
      name.delete();
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([['#NAME?']]);
    });
  });
});
