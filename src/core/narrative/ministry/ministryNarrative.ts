import { ofThreePublic } from '../byItem/ofThreePublic';
import { overview } from '../byItem/overview';
import * as shared from '../byItem/paragraphs';
import { unitName } from '../byItem/slots';
import { clause } from '../clause';
import type { NarrativeDefinition } from '../narrative';
import { section, titled } from '../section';
import { level, year } from '../slots';
import * as say from './paragraphs';

const explanation = section(
  clause('第三部分 {unitName}{year}年度{level}决算情况说明', { unitName, year, level }),
  titled('一、收入支出决算总体情况说明', say.grandTotals),
  titled('二、收入决算情况说明', shared.revenueOfYear),
  titled('三、支出决算情况说明', shared.expenditureOfYear),
  titled('四、财政拨款收入支出决算总体情况说明', say.fiscalGrandTotals),
  titled(
    '五、一般公共预算财政拨款支出决算情况说明',
    titled('（一）一般公共预算财政拨款支出决算总体情况', shared.publicBudgetOverall),
    titled('（二）一般公共预算财政拨款支出决算结构情况', shared.publicBudgetStructure),
    titled(
      '（三）一般公共预算财政拨款支出决算具体情况',
      shared.publicBudgetAgainstBudget,
      say.publicBudgetItem,
    ),
  ),
  titled('六、一般公共预算财政拨款基本支出决算情况说明', shared.basicExpenditure),
  titled('七、政府性基金预算财政拨款收入支出决算情况说明', shared.governmentFund, say.governmentFundItem),
  titled('八、国有资本经营预算财政拨款支出决算情况说明', shared.stateCapital, say.stateCapitalItem),
  titled(
    '九、财政拨款“三公”经费支出决算情况说明',
    shared.threePublicAbsent,
    ofThreePublic('（一）“三公”经费财政拨款支出决算总体情况', say.threePublicOverall),
    ofThreePublic(
      '（二）“三公”经费财政拨款支出决算具体情况',
      shared.threePublicStructure,
      say.threePublicOverseas,
      say.threePublicVehicles,
      shared.vehiclePurchase,
      shared.vehicleRunning,
      say.threePublicReception,
      shared.domesticReception,
    ),
  ),
  titled('十、机关运行经费支出情况说明', shared.agencyOperating),
  titled('十一、政府采购支出情况说明', say.procurementOfYear),
  titled('十二、国有资产占用情况说明', shared.stateAssetsInUse),
  titled(
    '十三、预算绩效情况说明',
    titled('（一）预算绩效管理工作开展情况', say.selfEvaluationOfYear),
    titled('（二）项目绩效评价结果', say.projectEvaluated),
  ),
);

/** Parts 1, 3 and 4 of the final accounts of the central departments in 2023; part 2 are the tables. */
export const ministryNarrative: NarrativeDefinition = {
  id: 'ministry-2023',
  parts: [overview, explanation, titled('第四部分 名词解释', say.definitions)],
};
