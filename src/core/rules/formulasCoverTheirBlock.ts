import { address, addressInSheet, type Cell } from '../expression';
import { inputTables } from '../inputs';
import { fill, type Text } from '../text';
import { checkedFormulas, type FormulaFault } from './engine/formulaFaults';
import { defineRule } from './engine/rule';
import { listInWords, nameInTable } from './engine/wording';

const faults: Readonly<Record<FormulaFault['kind'], Text>> = {
  skips: {
    zh: '漏掉了应计入的 {cells}，请把公式的范围补全',
    en: 'leaves out {cells}, which belong to it; extend the formula',
  },
  repeats: {
    zh: '把 {cells} 加了不止一次（既加明细又加小计，或重复引用），请改正公式的范围',
    en: 'adds {cells} more than once (details together with their subtotal, or the same cell twice); correct the formula',
  },
  addsItself: {
    zh: '把合计单元格自己也加了进去，请改正公式的范围',
    en: 'adds its own cell; correct the formula',
  },
  addsDetails: {
    zh: '是 {cells} 的合计，而这一行又作为明细计入一次；请把该行的名称改为“合计”或“小计”，或只填它自己的金额',
    en: 'is the total of {cells}, while its own row counts as a detail again; call the row 合计 (total) or 小计 (subtotal), or type its own amount only',
  },
};

const longestFormula = 80;

/** A formula that adds cells of an input table adds each detail that the table counts there, and each once. */
export const formulasCoverTheirBlock = defineRule({
  id: 'formulasCoverTheirBlock',
  catalogue: 'form',
  severity: 'warning',
  title: {
    zh: '合计公式不漏行、不重复',
    en: 'Total formulas leave out no row and add none twice',
  },
  why: {
    zh: '插入一行后公式的范围往往没有跟着变，小计也常被连同明细一起相加。这样的公式今天可能碰巧相符，改动一个数就会出错。只判断由 SUM、SUBTOTAL 和加号构成、且只引用本表的公式。',
    en: 'The range of a formula often does not grow with an inserted row, and subtotals are easily added together with their details. Such a formula may agree by chance today and fail with the next change. Only formulas made of SUM, SUBTOTAL and + over their own sheet are judged.',
  },
  basis: '填报要求：合计公式覆盖本块全部明细；K1、K5',
  messages: {
    refuted: {
      zh: '“{table}”{cell}（{name}）的公式 {formula} {fault}。改正后请重新校验。',
      en: 'In "{table}" the formula {formula} of {cell} ({name}) {fault}. Then validate again.',
    },
  },
  checks: (account) =>
    inputTables.flatMap((table) =>
      checkedFormulas(account, table).map(({ cell, formula, fault }) => ({
        kind: 'fact',
        holds: fault === undefined,
        cells: [cell, ...(fault?.cells ?? []).filter((other) => other !== cell)],
        slots: {
          table: { zh: table.name, en: table.name },
          cell: address(cell.ref),
          name: nameInTable(cell),
          formula: formula.length > longestFormula ? `${formula.slice(0, longestFormula)}…` : formula,
          fault: fault === undefined ? '' : fill(faults[fault.kind], { cells: cellsInWords(fault.cells) }),
        },
      })),
    ),
});

const mostCells = 5;

const andMore: Text = { zh: '{first} 等 {count} 格', en: '{first} and others, {count} in all' };

/** `D7（组织事务 › 基本支出）`: cells of the sheet with their names. */
function cellsInWords(cells: readonly Cell[]): Text {
  const names = cells
    .slice(0, mostCells)
    .map((cell) => `${addressInSheet(cell.ref)}（${nameInTable(cell)}）`);
  const first = listInWords(names);
  return cells.length > mostCells ? fill(andMore, { first, count: String(cells.length) }) : first;
}
