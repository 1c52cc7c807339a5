import { carryOver } from '../../src/core/inputs/carryOver';
import { expenditure } from '../../src/core/inputs/expenditure';
import { revenue } from '../../src/core/inputs/revenue';
import type { RawTable } from '../../src/core/account';
import type { InputTable } from '../../src/core/inputs/table';
import { sampleWorkbook } from '../core/sampleAccount';

/** The sample with many coded rows (项 level) in revenue and expenditure: revenue equals expenditure, code by code. */
export function largeWorkbook(rows: number): ReadonlyMap<InputTable, RawTable> {
  const codes = Array.from({ length: rows }, (_, index) => String(2010101 + index));
  const expenditureRows = codes.map((code, index) => [
    code,
    `科目${code}`,
    '一般公共预算财政拨款',
    1000 + index,
    2000,
    0,
    0,
    0,
    3000,
    index === 0 ? '' : '工作安排调整',
  ]);
  const revenueRows = codes.map((code, index) => [code, `科目${code}`, 3000 + index, 0, 0, 0, 0, 0, 0, 0]);
  return sampleWorkbook([
    { table: expenditure, rows: fitted(expenditure, expenditureRows) },
    { table: revenue, rows: fitted(revenue, revenueRows) },
    { table: carryOver, rows: [] },
  ]);
}

/** Rows as wide as the sample's header of the table. */
function fitted(table: InputTable, rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const width = sampleWorkbook().get(table)!.values[0]!.length;
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}
