import { procurementAmount } from '../figures';
import { procurement } from '../inputs/procurement';
import { amountsCheck } from './engine/amounts';
import { defineRule } from './engine/rule';

const within = [
  { part: 'smallAndMicro', whole: 'smallAndMedium' },
  { part: 'smallAndMedium', whole: 'total' },
] as const;

/** 小微 ≤ 中小企业 ≤ 合计. */
export const smallEnterprisesWithinProcurement = defineRule({
  id: 'smallEnterprisesWithinProcurement',
  catalogue: 'K12',
  severity: 'error',
  title: {
    zh: '授予小微企业、中小企业的合同金额不大于采购总额',
    en: 'What small enterprises were awarded is within procurement',
  },
  why: {
    zh: '授予小微企业的合同是授予中小企业合同的一部分，后者又是政府采购总额的一部分，部分不能大于全部。',
    en: 'Contracts awarded to small and micro enterprises are part of those awarded to small and medium ones, and these part of all procurement: a part cannot pass its whole.',
  },
  basis: '政府采购情况表：小微企业 ≤ 中小企业 ≤ 合计；K12',
  messages: {
    refuted: {
      zh: '{place} 的{part}为 {left}，大于{whole} {right}，多出 {difference}。前者是后者的一部分，请核对。',
      en: '{place}, {part}, is {left}, more than {whole}, {right}, by {difference}. The former is a part of the latter; check both.',
    },
  },
  checks: (account) =>
    within.map(({ part, whole }) =>
      amountsCheck(
        account,
        {
          comparison: 'atMost',
          left: procurementAmount.expr(account, part),
          right: procurementAmount.expr(account, whole),
        },
        { part: procurement.by[part].header, whole: procurement.by[whole].header },
      ),
    ),
});
