// The paragraphs of Beijing's narrative: one a file, named for what it says.
// No order of print and no headings: beijingNarrative.ts and its parts have those.
import { agencyOperating } from './agencyOperating';
import { analysisOfOthers } from './analysisOfOthers';
import { basicExpenditure } from './basicExpenditure';
import { definitions } from './definitions';
import { duties } from './duties';
import { evaluationAbsent } from './evaluationAbsent';
import { evaluationBudget } from './evaluationBudget';
import { evaluationConclusion } from './evaluationConclusion';
import { evaluationInput } from './evaluationInput';
import { evaluationOverview } from './evaluationOverview';
import { evaluationPoint } from './evaluationPoint';
import { evaluationText } from './evaluationText';
import { evaluationUnfilled } from './evaluationUnfilled';
import { evaluationUse } from './evaluationUse';
import { evaluationUseItem } from './evaluationUseItem';
import { expenditureOfYear } from './expenditureOfYear';
import { fiscalGrandTotals } from './fiscalGrandTotals';
import { governmentFund } from './governmentFund';
import { grandTotals } from './grandTotals';
import { indicatorAnalysis } from './indicatorAnalysis';
import { indicatorResult } from './indicatorResult';
import { indicatorSystem } from './indicatorSystem';
import { institutionsSetUp } from './institutionsSetUp';
import { procurementOfYear } from './procurementOfYear';
import { publicBudgetAbsent } from './publicBudgetAbsent';
import { publicBudgetByClass } from './publicBudgetByClass';
import { publicBudgetBySection } from './publicBudgetBySection';
import { publicBudgetOverall } from './publicBudgetOverall';
import { purchasedServicesOfYear } from './purchasedServicesOfYear';
import { reportAbsent } from './reportAbsent';
import { revenueOfYear } from './revenueOfYear';
import { satisfactionSurvey } from './satisfactionSurvey';
import { selfEvaluationForms } from './selfEvaluationForms';
import { staffing } from './staffing';
import { stateAssetsInUse } from './stateAssetsInUse';
import { stateCapital } from './stateCapital';
import { threePublicOverseas } from './threePublicOverseas';
import { threePublicReception } from './threePublicReception';
import { threePublicTotal } from './threePublicTotal';
import { threePublicVehicles } from './threePublicVehicles';

/** Every paragraph. */
export const beijingParagraphs = [
  agencyOperating,
  analysisOfOthers,
  basicExpenditure,
  definitions,
  duties,
  evaluationAbsent,
  evaluationBudget,
  evaluationConclusion,
  evaluationInput,
  evaluationOverview,
  evaluationPoint,
  evaluationText,
  evaluationUnfilled,
  evaluationUse,
  evaluationUseItem,
  expenditureOfYear,
  fiscalGrandTotals,
  governmentFund,
  grandTotals,
  indicatorAnalysis,
  indicatorResult,
  indicatorSystem,
  institutionsSetUp,
  procurementOfYear,
  publicBudgetAbsent,
  publicBudgetByClass,
  publicBudgetBySection,
  publicBudgetOverall,
  purchasedServicesOfYear,
  reportAbsent,
  revenueOfYear,
  satisfactionSurvey,
  selfEvaluationForms,
  staffing,
  stateAssetsInUse,
  stateCapital,
  threePublicOverseas,
  threePublicReception,
  threePublicTotal,
  threePublicVehicles,
] as const;

export {
  agencyOperating,
  analysisOfOthers,
  basicExpenditure,
  definitions,
  duties,
  evaluationAbsent,
  evaluationBudget,
  evaluationConclusion,
  evaluationInput,
  evaluationOverview,
  evaluationPoint,
  evaluationText,
  evaluationUnfilled,
  evaluationUse,
  expenditureOfYear,
  fiscalGrandTotals,
  governmentFund,
  grandTotals,
  indicatorAnalysis,
  indicatorResult,
  indicatorSystem,
  institutionsSetUp,
  procurementOfYear,
  publicBudgetAbsent,
  publicBudgetByClass,
  publicBudgetOverall,
  purchasedServicesOfYear,
  reportAbsent,
  revenueOfYear,
  satisfactionSurvey,
  selfEvaluationForms,
  staffing,
  stateAssetsInUse,
  stateCapital,
  threePublicOverseas,
  threePublicReception,
  threePublicTotal,
  threePublicVehicles,
};
