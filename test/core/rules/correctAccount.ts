import fc from 'fast-check';
import { carryOver } from '../../../src/core/inputs/carryOver';
import { functionalDictionary } from '../../../src/core/inputs/classification/dictionary';
import { economic } from '../../../src/core/inputs/economic';
import { expenditure } from '../../../src/core/inputs/expenditure';
import { otherAmounts } from '../../../src/core/inputs/otherAmounts';
import { priorYear } from '../../../src/core/inputs/priorYear';
import { revenue } from '../../../src/core/inputs/revenue';
import type { InputList, InputTable } from '../../../src/core/inputs/table';
import { sampleScorecards } from '../sampleScorecards';
import type { Rows } from '../sampleTables';
import type { SampleChange } from '../sampleAccount';

const fiscal = '一般公共预算财政拨款';

/** One item: its code, and its basic and project expenditure in fen. */
export interface Item {
  readonly code: string;
  readonly basic: number;
  readonly project: number;
}

const amount = fc.integer({ min: 0, max: 99_999_999_999 });
const code = fc
  .tuple(
    fc.constantFrom('201', '208', '210', '221'),
    fc.constantFrom('01', '29'),
    fc.constantFrom('01', '02', '99'),
  )
  .map((parts) => parts.join(''));

/** Items of the general public budget with different codes of seven digits. */
export const items = fc.uniqueArray(fc.record({ code, basic: amount, project: amount }), {
  selector: (item) => item.code,
  minLength: 1,
  maxLength: 24,
});

const nameOf = (code: string): string => functionalDictionary.entries.get(code)?.name ?? `科目${code}`;
const yuan = (fen: number): number => fen / 100;
const sumOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** The sample with these items in place of its own, in balance, with every total of the three lists stated, and without projects. */
export function correctAccount(own: readonly Item[], carried: number): readonly SampleChange[] {
  const spent = (under: readonly Item[]) => sumOf(under.map(({ basic, project }) => basic + project));
  const basic = (under: readonly Item[]) => sumOf(under.map((item) => item.basic));
  const expenditureRow = (rowCode: string, name: string, fund: string, under: readonly Item[]) => [
    rowCode,
    name,
    fund,
    yuan(basic(under)),
    yuan(spent(under) - basic(under)),
    0,
    0,
    0,
    yuan(spent(under) + 1_000_000 * under.length),
    '按实际需要安排',
    yuan(spent(under)),
  ];
  const revenueRow = (rowCode: string, name: string, under: readonly Item[]) => [
    rowCode,
    name,
    yuan(spent(under)),
    ...[0, 0, 0, 0, 0, 0, 0],
    yuan(spent(under)),
  ];
  const levels = [3, 5, 7].flatMap((length) => [...new Set(own.map((item) => item.code.slice(0, length)))]);
  const below = (start: string) => own.filter((item) => item.code.startsWith(start));
  return [
    rowsOf(expenditure, [
      expenditureRow('', '合计', '', own),
      ...levels.map((level) => expenditureRow(level, nameOf(level), fiscal, below(level))),
    ]),
    rowsOf(revenue, [
      revenueRow('', '合计', own),
      ...levels.map((level) => revenueRow(level, nameOf(level), below(level))),
    ]),
    rowsOf(carryOver, [
      ['', '合计', '', yuan(carried), yuan(carried)],
      ['', '结转', fiscal, yuan(carried), yuan(carried)],
    ]),
    rowsOf(economic, [
      ['', '合计', yuan(basic(own))],
      ['301', '工资福利支出', yuan(basic(own))],
      ['30101', '基本工资', yuan(basic(own))],
    ]),
    { table: otherAmounts, row: '机关运行经费', to: 0 },
    ...['收、支总计', '本年收入合计', '本年支出合计', '财政拨款收、支总计'].map((row) => ({
      ...{ table: priorYear, row, column: '变动原因', to: '按实际需要安排' },
    })),
    ...[...sampleScorecards.keys()].filter(isList).map((table) => rowsOf(table, [])),
  ];
}

function isList(table: InputTable): table is InputList {
  return table.shape === 'list';
}

function rowsOf(table: InputList, rows: Rows): SampleChange {
  return { table, rows };
}
