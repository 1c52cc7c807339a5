// The charts of the report, one file each, in their order.
// No arithmetic, no layout: a chart says what it shows, the sheet of charts says where.
import { againstBudget } from './againstBudget';
import { againstPriorYear } from './againstPriorYear';
import type { ChartDefinition } from './define';
import { expenditureStructure } from './expenditureStructure';
import { projectExecutionRates } from './projectExecutionRates';
import { projectScores } from './projectScores';
import { revenueStructure } from './revenueStructure';
import { threePublicAgainstBudget } from './threePublicAgainstBudget';

export type { ChartDefinition } from './define';

export const chartDefinitions: readonly ChartDefinition[] = [
  revenueStructure,
  expenditureStructure,
  againstPriorYear,
  againstBudget,
  threePublicAgainstBudget,
  projectScores,
  projectExecutionRates,
];
