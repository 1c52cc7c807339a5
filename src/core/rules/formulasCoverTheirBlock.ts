import { address, addressInSheet, type Cell } from '../expression';
import { inputTables } from '../inputs';
import { fill, type Text } from '../text';
import { checkedFormulas, type FormulaFault } from './engine/formulaFaults';
import { defineRule } from './engine/rule';
import { joined, nameInTable } from './engine/wording';

const faults: Readonly<Record<FormulaFault['kind'], Text>> = {
  skips: { zh: '漏掉了应计入的 {cells}', en: 'leaves out {cells}' },
  repeats: {
    zh: '把 {cells} 加了不止一次（既加明细又加小计，或重复引用）',
    en: 'adds {cells} more than once (details together with their subtotal, or a cell twice)',
  },
  addsItself: { zh: '把自己也加了进去', en: 'adds its own cell' },
  addsDetails: {
    zh: '是 {cells} 的合计，而这一行又作为明细计入一次',
    en: 'adds {cells}, while its own row counts as a detail again',
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
      zh: '“{table}”{cell}（{name}）的公式 {formula} {fault}。请改正公式，使每行明细都计入、且只计入一次；该行本身就是合计的，请把名称改为“合计”或“小计”。',
      en: 'In "{table}" the formula {formula} of {cell} ({name}) {fault}. Correct it so that each detail counts, and once; if the row is itself a total, call it 合计 (total) or 小计 (subtotal).',
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

const oneCell: Text = { zh: '{cell}（{name}）', en: '{cell} ({name})' };
const andMore: Text = { zh: '{first} 等 {count} 格', en: '{first} and others, {count} in all' };

/** `D7（组织事务 › 基本支出）`: cells of the sheet with their names. */
function cellsInWords(cells: readonly Cell[]): Text {
  const first = joined(
    cells
      .slice(0, mostCells)
      .map((cell) => fill(oneCell, { cell: addressInSheet(cell.ref), name: nameInTable(cell) })),
    { zh: '、', en: ', ' },
  );
  return cells.length > mostCells ? fill(andMore, { first, count: String(cells.length) }) : first;
}
