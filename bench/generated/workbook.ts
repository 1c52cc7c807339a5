import type { RawTable, RawWorkbook } from '../../src/core/account';
import type { Column, InputTable } from '../../src/core/inputs/table';
import { weightsAsRecommended } from '../../src/core/rules/weightsAsRecommended';
import { numbersStoredAsNumbers } from '../../src/core/rules/numbersStoredAsNumbers';
import { listColumns } from '../../src/core/template';
import type { Entry, FilledTable } from '../../scripts/samples/filledTable';
import { codedTables } from './codedTables';
import { controlTable, type Truth } from './controlTable';
import { diceOf, type Dice } from './dice';
import { economicLinesOf } from './economicLines';
import { headTables } from './headTables';
import { ledgerOf } from './ledger';
import { matterTables, mattersOf } from './otherMatters';
import { penOf } from './pen';
import type { AccountPlan } from './plan';
import { projectLinesOf } from './projectLines';
import { scorecardTables } from './scorecardTables';

/** A correct workbook, and the rules that have a remark on it all the same: on its form, or on weights of its own. */
export interface GeneratedWorkbook {
  readonly raw: RawWorkbook;
  readonly remarks: readonly string[];
}

/** The workbook of a plan: true amounts first, then each printed figure rounded by itself. */
export function generatedWorkbook(plan: AccountPlan): GeneratedWorkbook {
  const dice = diceOf(plan.choices);
  const pen = penOf(plan.money, diceOf(plan.writing));
  const truth = truthOf(plan, dice);
  const { ledger, matters, projects } = truth;
  const tables = [
    ...headTables(ledger, matters, pen, dice),
    ...codedTables(ledger, pen, dice),
    ...matterTables(ledger, matters, pen, dice),
    ...scorecardTables(projects, pen, dice),
    controlTable(truth, dice),
  ];
  const departs = plan.projects.some((project) => !project.hasReport && !project.hasRecommendedWeights);
  return {
    raw: new Map(tables.flatMap((filled) => rawTable(filled, dice))),
    remarks: [
      ...(pen.wroteText() ? [numbersStoredAsNumbers.id] : []),
      ...(departs ? [weightsAsRecommended.id] : []),
    ],
  };
}

function truthOf(plan: AccountPlan, dice: Dice): Truth {
  const ledger = ledgerOf(plan, dice);
  const matters = mattersOf(economicLinesOf(ledger, plan.economicItems, dice), dice);
  return { ledger, matters, projects: projectLinesOf(plan, ledger, dice) };
}

/** The table on a sheet of its own; an optional one without rows may be missing, and so may its empty columns. */
function rawTable(filled: FilledTable, dice: Dice): readonly (readonly [InputTable, RawTable])[] {
  const { table } = filled;
  if (!table.required && filled.rows.length === 0 && dice.onceIn(2)) return [];
  const at = { sheet: table.name, row: dice.below(3), column: dice.below(2) };
  return [[table, { ...at, values: valuesOf(filled, dice.onceIn(2)) }]];
}

function valuesOf({ table, rows, openHeaders }: FilledTable, omitsEmpty: boolean): RawTable['values'] {
  const entries = rows.map((row) => row.map(wordOf));
  switch (table.shape) {
    case 'card':
      return table.fields.map(({ header }, row) => [header.zh, ...(entries[row] ?? [])]);
    case 'form':
      return [
        ['项目', ...table.columns.map(({ header }) => header.zh)],
        ...table.rows.map(({ label }, row) => [label.zh, ...(entries[row] ?? [])]),
      ];
    case 'list': {
      const columns = listColumns(table, openHeaders);
      const kept = columns.map(
        (column, place) => !omitsEmpty || isNeeded(column) || entries.some((row) => row[place] !== ''),
      );
      const keep = <T>(row: readonly T[]): readonly T[] => row.filter((_, place) => kept[place]);
      return [columns.map(({ header }) => header.zh), ...entries].map(keep);
    }
  }
}

function isNeeded({ required }: Column): boolean {
  return required;
}

function wordOf(entry: Entry): string | number {
  return typeof entry === 'object' ? entry.illustrative : entry;
}
