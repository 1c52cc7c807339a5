// The input tables: what the accountant types, declared as data.
// No reading, no figures: adding a table is one file and one line here.
import { carryOver } from './carryOver';
import { controlTotals } from './controlTotals';
import { economic } from './economic';
import { evaluation } from './evaluation';
import { evaluationFunding } from './evaluationFunding';
import { evaluationTexts } from './evaluationTexts';
import { expenditure } from './expenditure';
import { expertScores } from './expertScores';
import { indicators } from './indicators';
import { institutions } from './institutions';
import { otherAmounts } from './otherAmounts';
import { priorYear } from './priorYear';
import { procurement } from './procurement';
import { projects } from './projects';
import { purchasedServices } from './purchasedServices';
import { revenue } from './revenue';
import { satisfaction } from './satisfaction';
import { stateAssets } from './stateAssets';
import type { InputTable } from './table';
import { texts } from './texts';
import { threePublic } from './threePublic';
import { threePublicCounts } from './threePublicCounts';
import { unit } from './unit';

/** In the order of work: this is also the order of sheets in the template. */
export const inputTables: readonly InputTable[] = [
  unit,
  institutions,
  texts,
  revenue,
  expenditure,
  carryOver,
  priorYear,
  economic,
  threePublic,
  threePublicCounts,
  otherAmounts,
  procurement,
  purchasedServices,
  stateAssets,
  evaluation,
  projects,
  indicators,
  expertScores,
  evaluationFunding,
  satisfaction,
  evaluationTexts,
  controlTotals,
];
