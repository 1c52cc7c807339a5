import type { Account } from '../../../src/core/account';
import { table } from './markdown';

/** What the workbook of an example shows beside its values: hidden rows and formulas. */
export function looksInWords(looks: Account['looks'] | undefined): string {
  const rows = [...(looks ?? [])].flatMap(([{ name }, { hiddenRows, formulas }]) => [
    ...[...(hiddenRows ?? [])].map((row) => [name, `第 ${String(row + 1)} 行 row`, '隐藏 hidden']),
    ...[...(formulas ?? [])].map(([place, formula]) => [name, place, `\`${formula}\``]),
  ]);
  return rows.length === 0 ? '' : table(['填报表 Table', '位置 Place', '所见 Shown'], rows);
}
