import { addressInSheet } from '../../expression';
import type { Column, InputList, NumberColumn } from '../../inputs/table';
import type { Text } from '../../text';
import { inWords, isOneOf } from './normal';
import { problemAt, type ReadProblem } from './problem';
import type { RawTable } from './rawTable';

/** The further columns of a list, with their places; and those that cannot be what the list takes any number of. */
export interface OpenColumns {
  readonly places: ReadonlyMap<NumberColumn, number>;
  readonly problems: readonly ReadProblem[];
}

/** Where a declared header is missing, an unknown one may be that one misspelt: none is taken. */
export const noOpenColumns: OpenColumns = { places: new Map(), problems: [] };

const remarks = ['备注', '说明', '序号', 'Remarks', 'No.'];

const expectedScores: Text = { zh: '该列的分数（整列为空）', en: 'the scores of this column (it is empty)' };
const expectedHeader: Text = {
  zh: '表头（该列有数而无表头）',
  en: 'a header (the column has numbers but none)',
};

/**
 * Takes every header that no declared column has as one more column of a list that takes any number of them. In a table
 * without any row, as the template leaves it, empty columns are no problem.
 */
export function findOpenColumns(
  list: InputList,
  declared: ReadonlyMap<Column, number>,
  raw: RawTable,
): OpenColumns {
  const { open } = list;
  const isUnfilled = raw.values.slice(1).every((row) => row.every((found) => inWords(found) === ''));
  if (open === undefined || isUnfilled) return noOpenColumns;
  const places = new Map<NumberColumn, number>();
  const problems: ReadProblem[] = [];
  const taken = new Set(declared.values());
  raw.values
    .slice(0, 1)
    .flat()
    .forEach((found, place) => {
      const header = inWords(found);
      if (taken.has(place) || isOneOf(header, remarks)) return;
      const isEmpty = raw.values.slice(1).every((row) => inWords(row[place]) === '');
      if (header === '' && isEmpty) return;
      const ref = { sheet: raw.sheet, row: raw.row, column: raw.column + place };
      if (header === '' || isEmpty) {
        const expected = isEmpty ? expectedScores : expectedHeader;
        problems.push(problemAt(ref, { found: header, expected, blocking: true }));
      }
      places.set(open(header === '' ? addressInSheet(ref) : header), place);
    });
  return { places, problems };
}
