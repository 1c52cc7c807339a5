import type { Account } from '../../../../src/core/account';
import { expenditure } from '../../../../src/core/inputs/expenditure';
import { texts } from '../../../../src/core/inputs/texts';
import type { InputTable } from '../../../../src/core/inputs/table';
import { unit } from '../../../../src/core/inputs/unit';
import type { RuleCases } from '../ruleCases';

/** The sheet's rows as Excel numbers them. */
function hidden(table: InputTable, ...rows: readonly number[]): Account['looks'] {
  return new Map([[table, { hiddenRows: new Set(rows.map((row) => row - 1)) }]]);
}

export const cases: RuleCases = {
  passes: [
    { when: 'no row is hidden', changes: [], looks: hidden(expenditure) },
    {
      when: 'the header and rows below the table are hidden',
      changes: [],
      looks: hidden(expenditure, 1, 40),
    },
    { when: 'the workbook does not tell', changes: [] },
    { when: 'only formulas are known', changes: [], looks: new Map([[expenditure, {}]]) },
  ],
  fails: [
    {
      when: 'two rows with amounts are filtered out',
      changes: [],
      looks: hidden(expenditure, 7, 6),
      cells: ['支出明细!A6', '支出明细!A7'],
      says: '“支出明细”有 2 行被隐藏或被筛选掉，但照样读取、计入：第 6 行 组织事务（12,600、21,300）；第 7 行 其他共产党事务支出（2,000、3,200）。请取消隐藏、清除筛选后逐行核对；不应计入的请删除。',
    },
    {
      when: 'a field of a card is hidden',
      changes: [],
      looks: hidden(unit, 2),
      cells: ['单位信息!B2'],
      says: '“单位信息”有 1 行被隐藏或被筛选掉，但照样读取、计入：第 2 行 简称。请取消隐藏、清除筛选后逐行核对；不应计入的请删除。',
    },
    {
      when: 'what a hidden row holds could not be read',
      changes: [{ table: expenditure, row: '20136', column: '项目支出', to: '待定' }],
      looks: hidden(expenditure, 7),
      cells: ['支出明细!A7'],
      says: '“支出明细”有 1 行被隐藏或被筛选掉，但照样读取、计入：第 7 行 其他共产党事务支出（3,200）。请取消隐藏、清除筛选后逐行核对；不应计入的请删除。',
    },
    {
      when: 'more rows are hidden than are named',
      changes: [],
      looks: hidden(texts, 2, 3, 4, 5, 6, 7),
      cells: ['文字材料!A2'],
      says: '“文字材料”有 6 行被隐藏或被筛选掉，但照样读取、计入：第 2 行 机构职责；第 3 行 机构职责；第 4 行 机构职责；第 5 行 机构职责；第 6 行 机构职责等。请取消隐藏、清除筛选后逐行核对；不应计入的请删除。',
    },
  ],
};
