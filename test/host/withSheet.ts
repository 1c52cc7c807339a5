import { createLocalExcel, type LocalExcel, type LocalExcelOptions } from '../../src/host';

/** Runs a batch on the first sheet of a fresh workbook and hands back the Excel it ran in. */
export async function withSheet(
  batch: (context: Excel.RequestContext, sheet: Excel.Worksheet, excel: LocalExcel) => Promise<void>,
  options?: LocalExcelOptions,
): Promise<LocalExcel> {
  const excel = await createLocalExcel(options);
  await excel.run(async (context) => {
    await batch(context, context.workbook.worksheets.getActiveWorksheet(), excel);
  });
  return excel;
}

export interface OfficeFault {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: { readonly errorLocation: string; readonly statement?: string };
}

/** The error with which a batch fails. */
export async function faultOf(work: Promise<unknown>): Promise<OfficeFault> {
  try {
    await work;
  } catch (error) {
    return error as OfficeFault;
  }
  throw new Error('The batch was expected to fail.');
}

export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
