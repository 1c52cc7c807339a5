import { evaluation } from '../inputs/evaluation';
import { evaluationTexts } from '../inputs/evaluationTexts';
import { expenditure } from '../inputs/expenditure';
import { indicators } from '../inputs/indicators';
import { priorYear } from '../inputs/priorYear';
import { projects } from '../inputs/projects';
import type { InputTable, WordColumn } from '../inputs/table';
import { texts } from '../inputs/texts';
import { threePublic } from '../inputs/threePublic';
import { rowsOf } from '../rules/engine/tableCells';
import { oncePerAccount, type Account } from '../account';
import type { TextCell } from '../expression';

/** The columns whose words are printed as sentences: reasons, purposes, free texts; names and codes are none. */
const proseColumns: readonly { readonly table: InputTable; readonly columns: readonly WordColumn[] }[] = [
  { table: texts, columns: [texts.by.title, texts.by.text] },
  { table: priorYear, columns: [priorYear.by.reason] },
  { table: expenditure, columns: [expenditure.by.reason, expenditure.by.purpose] },
  {
    table: threePublic,
    columns: [threePublic.by.reason, threePublic.by.priorReason, threePublic.by.purpose],
  },
  { table: evaluation, columns: [evaluation.by.systems, evaluation.by.mechanism] },
  { table: evaluationTexts, columns: [evaluationTexts.by.text] },
  { table: projects, columns: [projects.by.expectedGoal, projects.by.actualGoal] },
  { table: indicators, columns: [indicators.by.reason] },
];

/** The cells of these columns, empty ones among them, table by table. */
export const proseCells = oncePerAccount((account: Account): readonly TextCell[] =>
  proseColumns.flatMap(({ table, columns }) =>
    rowsOf(account, table).flatMap(({ words }) =>
      columns.map((column) => words.get(column)).filter((cell) => cell !== undefined),
    ),
  ),
);
