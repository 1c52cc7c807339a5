import { inputTables } from '../../../src/core/inputs';
import type { Column, InputTable } from '../../../src/core/inputs/table';

const columnsOf = (table: InputTable): readonly Column[] =>
  table.shape === 'card' ? table.fields : table.columns;

const inOrderOfWork = [
  'unit',
  'institutions',
  'texts',
  'revenue',
  'expenditure',
  'carryOver',
  'priorYear',
  'economic',
  'threePublic',
  'threePublicCounts',
  'otherAmounts',
  'procurement',
  'purchasedServices',
  'stateAssets',
  'evaluation',
  'projects',
  'indicators',
  'expertScores',
  'evaluationFunding',
  'satisfaction',
  'evaluationTexts',
  'controlTotals',
];

describe('the input tables', () => {
  test('stand in the order of work', () => {
    expect(inputTables.map(({ id }) => id)).toEqual(inOrderOfWork);
  });

  test('have names that Excel takes for sheets and tables', () => {
    const names = inputTables.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[\p{Script=Han}]{2,31}$/u);
  });

  test.each(inputTables.map((table) => [table.id, table] as const))(
    '%s: no word stands for two columns of one table',
    (_, table) => {
      const words = columnsOf(table).flatMap(({ header, aliases }) => [header.zh, ...aliases]);
      const twice = words.filter((word, index) => words.indexOf(word) !== index);
      expect(twice).toEqual([]);
    },
  );

  test.each(inputTables.map((table) => [table.id, table] as const))(
    '%s: a stated total is never required, and states columns of its own table',
    (_, table) => {
      for (const column of columnsOf(table)) {
        if ('totalOf' in column && column.totalOf.length > 0) {
          expect(column.required).toBe(false);
          for (const part of column.totalOf) expect(columnsOf(table)).toContain(part);
        }
      }
    },
  );
});
