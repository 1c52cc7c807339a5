import type { Cell } from '../expression';
import { inputTables } from '../inputs';
import { oneByOne } from './engine/oneByOne';
import { defineRule } from './engine/rule';
import { numberCellsOf } from './engine/tableCells';

/** Numbers are typed as numbers: text is read, but Excel's own sums pass over it. */
export const numbersStoredAsNumbers = defineRule({
  id: 'numbersStoredAsNumbers',
  catalogue: 'form',
  severity: 'hint',
  title: { zh: '数字以数字格式存放', en: 'Numbers are stored as numbers' },
  why: {
    zh: '以文本格式存放的数字看起来一样，本程序也能读取，但 Excel 的 SUM 会漏掉它，您自己写的合计公式就会少一笔。',
    en: 'A number stored as text looks the same and is read here, but Excel’s SUM passes over it, so that your own total formulas miss an amount.',
  },
  basis: '填报要求：文本格式的数字在 Excel 求和时不计入',
  messages: {
    refuted: {
      zh: '“{table}”有 {count} 个数字以文本格式存放：{place}。已按数字读取，但 Excel 求和时会漏掉；请改为数字格式（“转换为数字”）。',
      en: 'In "{table}" {count#number is|numbers are} stored as text: {place}. Read as numbers here, but Excel leaves such text out of sums; convert it to numbers.',
    },
  },
  checks: (account) =>
    oneByOne(inputTables, (table) => {
      const cells = numberCellsOf(account, table);
      if (cells.length === 0) return [];
      const asText = cells.filter(isText);
      return [
        {
          kind: 'fact',
          holds: asText.length === 0,
          cells: asText,
          slots: { table: { zh: table.name, en: table.name }, count: String(asText.length) },
        },
      ];
    }),
});

function isText({ content }: Cell): boolean {
  return content.kind === 'number' && content.form !== 'number';
}
