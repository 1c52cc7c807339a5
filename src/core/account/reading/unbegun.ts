import type { Text } from '../../text';
import type { ReadProblem } from './problem';

/** What is said to be missing where a workbook holds no input table at all. */
const everyTable = '填报表';

const noTables: Text = {
  zh: '工作簿中还没有填报表。请先插入模板，填写后再校验。',
  en: 'The workbook has no input tables (填报表) yet. Insert the template, fill it in, then validate.',
};

/** The one problem of a workbook without any input table: it was not begun. */
export const unbegun: ReadProblem = {
  cell: everyTable,
  found: '',
  expected: { zh: '填报表', en: 'the input tables' },
  message: noTables,
  blocking: true,
};

/** Whether the workbook holds no input table at all. */
export function isUnbegun(problems: readonly ReadProblem[]): boolean {
  return problems.some(({ cell }) => cell === everyTable);
}
