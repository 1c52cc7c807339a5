import { inputTables } from '../../inputs';
import type { InputTable } from '../../inputs/table';
import { fill, type Text } from '../../text';
import { missing, type ReadProblem } from './problem';
import type { RawWorkbook } from './rawTable';
import { unbegun } from './unbegun';

const expected: Text = { zh: '填报表{tables}', en: 'the input tables {tables}' };

const notFound: Text = {
  zh: '工作簿中没有找到填报表{tables}（按表名、名称或表头查找）。请用“插入模板”补上。',
  en: '{count#input table was|input tables were} not found in the workbook, neither by name nor by header row: {tables}. Add what is missing with Insert template.',
};

/** The required tables that are not there, as one problem at the first of them: they are added at one go. */
export function absentTables(raw: RawWorkbook): readonly ReadProblem[] {
  const absent = inputTables.filter((table) => table.required && !raw.has(table));
  if (absent.length === 0) return [];
  if (raw.size === 0) return [unbegun];
  const slots = { tables: namesOf(absent), count: String(absent.length) };
  const names = absent.slice(0, 1).map(({ name }) => name);
  return names.map((first) => missing(first, fill(expected, slots), fill(notFound, slots)));
}

function namesOf(tables: readonly InputTable[]): Text {
  return {
    zh: tables.map(({ name }) => `“${name}”`).join(''),
    en: tables.map(({ name, english }) => `"${name}" (${english})`).join(', '),
  };
}
