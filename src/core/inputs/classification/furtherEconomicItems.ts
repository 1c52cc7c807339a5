import type { EconomicItem } from '../economicItems';

/** Economic classes and items that the printed table does not list unless they are used. Unverified general knowledge. */
export const furtherEconomicItems: readonly EconomicItem[] = [
  { code: '307', name: '债务利息及费用支出' },
  { code: '30701', name: '国内债务付息' },
  { code: '30702', name: '国外债务付息' },
  { code: '309', name: '资本性支出（基本建设）' },
  { code: '31005', name: '基础设施建设' },
  { code: '31006', name: '大型修缮' },
  { code: '31008', name: '物资储备' },
  { code: '31009', name: '土地补偿' },
  { code: '31010', name: '安置补助' },
  { code: '31011', name: '地上附着物和青苗补偿' },
  { code: '31012', name: '拆迁补偿' },
  { code: '311', name: '对企业补助（基本建设）' },
  { code: '312', name: '对企业补助' },
  { code: '31201', name: '资本金注入' },
  { code: '31204', name: '费用补贴' },
  { code: '31205', name: '利息补贴' },
  { code: '31299', name: '其他对企业补助' },
  { code: '313', name: '对社会保障基金补助' },
  { code: '399', name: '其他支出' },
  { code: '39907', name: '国家赔偿费用支出' },
  { code: '39908', name: '对民间非营利组织和群众性自治组织补贴' },
  { code: '39999', name: '其他支出' },
];
