import { registry } from './classes';
import { createTransport, type Transport } from './client/transport';
import { createCalculator } from './formula/calculator';
import { createBareWorkbook } from './model/createWorkbook';
import type { Workbook } from './model/workbook';
import { createServer } from './protocol/server';

/** A workbook of one empty sheet, with formula evaluation. */
export function createWorkbook(language: string): Workbook {
  const workbook = createBareWorkbook(language);
  workbook.calculator = createCalculator(workbook);
  return workbook;
}

/** The part of the host that needs neither Node nor files: request texts in, response texts out. */
export const createHost = (workbook: Workbook): Transport =>
  createTransport(createServer(workbook, registry));
