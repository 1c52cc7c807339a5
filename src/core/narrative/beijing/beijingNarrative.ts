import { clause } from '../clause';
import type { NarrativeDefinition } from '../narrative';
import { section, titled } from '../section';
import * as say from './paragraphs';
import { evaluationPart } from './evaluationPart';
import { year } from './slots';

const explanation = section(
  clause('第二部分 {year}年度部门决算说明', { year }),
  titled(
    '一、部门/单位基本情况',
    titled('（一）机构设置、职责', say.institutionsSetUp, say.duties),
    titled('（二）人员构成情况', say.staffing),
  ),
  titled(
    '二、收入支出决算总体情况说明',
    say.grandTotals,
    titled('（一）收入决算说明', say.revenueOfYear),
    titled('（二）支出决算说明', say.expenditureOfYear),
  ),
  titled('三、财政拨款收入支出决算总体情况说明', say.fiscalGrandTotals),
  titled(
    '四、一般公共预算财政拨款支出决算情况说明',
    titled('（一）一般公共预算财政拨款支出决算总体情况', say.publicBudgetOverall),
    titled('（二）一般公共预算财政拨款支出决算具体情况', say.publicBudgetByClass, say.publicBudgetAbsent),
  ),
  titled('五、政府性基金预算财政拨款支出决算情况说明', say.governmentFund),
  titled('六、国有资本经营预算财政拨款收支情况说明', say.stateCapital),
  titled('七、财政拨款基本支出决算情况说明', say.basicExpenditure),
);

const otherMatters = section(
  clause('第三部分 {year}年度其他重要事项的情况说明', { year }),
  titled(
    '一、“三公”经费财政拨款决算情况',
    say.threePublicTotal,
    say.threePublicOverseas,
    say.threePublicReception,
    say.threePublicVehicles,
  ),
  titled('二、机关运行经费支出情况', say.agencyOperating),
  titled('三、政府采购支出情况', say.procurementOfYear),
  titled('四、国有资产占用情况', say.stateAssetsInUse),
  titled('五、政府购买服务支出说明', say.purchasedServicesOfYear),
  titled('六、专业名词解释', say.definitions),
);

/** Parts 2 to 4 of the final accounts as Beijing prescribed them for 2020: the paragraphs in the order of print. */
export const beijingNarrative: NarrativeDefinition = {
  id: 'beijing-2020',
  parts: [explanation, otherMatters, evaluationPart],
};
