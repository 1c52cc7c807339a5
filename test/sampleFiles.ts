import { readFile } from 'node:fs/promises';
import { validate } from '../src/core';
import { readAccount, type Account, type AccountReading } from '../src/core/account';
import type { Validation } from '../src/core/validation';
import { readInputs } from '../src/excel/reading/readInputs';
import { createLocalExcel, type LocalExcel } from '../src/host';
import { beijing2020 } from './core/sampleAccount';

/** A sample workbook as it is committed. */
export async function openSample(name: string): Promise<LocalExcel> {
  return createLocalExcel({ xlsx: await readFile(`assets/samples/${name}.xlsx`) });
}

export async function readSample(excel: LocalExcel): Promise<AccountReading> {
  const { raw } = await excel.run(readInputs);
  return readAccount(raw, [beijing2020]);
}

export async function accountOf(excel: LocalExcel): Promise<Account> {
  const { account, problems } = await readSample(excel);
  if (account === undefined) throw new Error(problems.map(({ message }) => message.en).join('\n'));
  return account;
}

export async function validationOf(excel: LocalExcel): Promise<Validation> {
  const { raw } = await excel.run(readInputs);
  return validate(raw).validation;
}

/** Every sheet with its cells, and its tables with their places. */
export async function contentsOf(excel: Pick<LocalExcel, 'run'>): Promise<unknown> {
  return excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/tabColor');
    await context.sync();
    const held = worksheets.items.map((worksheet) => {
      const used = worksheet.getUsedRange().load('address,formulas,numberFormat');
      const tables = worksheet.tables.load('items/name');
      return { worksheet, used, tables };
    });
    await context.sync();
    const areas = held.map(({ tables }) => tables.items.map((table) => table.getRange().load('address')));
    await context.sync();
    return held.map(({ worksheet, used, tables }, index) => ({
      name: worksheet.name,
      tabColor: worksheet.tabColor,
      address: used.address,
      formulas: used.formulas,
      numberFormat: used.numberFormat,
      tables: tables.items.map(({ name }, place) => [name, areas[index]?.[place]?.address]),
    }));
  });
}
