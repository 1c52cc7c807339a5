import { procurement } from '../../../../src/core/inputs/procurement';
import type { RuleCases } from '../ruleCases';

export const cases: RuleCases = {
  passes: [
    { when: 'all went to small enterprises', changes: [] },
    {
      when: 'a part went to small enterprises',
      changes: [{ table: procurement, row: '授予小微企业合同金额', to: 0 }],
    },
  ],
  fails: [
    {
      when: 'small and micro enterprises have more than small and medium ones',
      changes: [{ table: procurement, row: '授予中小企业合同金额', to: 9000000 }],
      cells: ['政府采购!B5', '政府采购!B4'],
      says: '政府采购!B5 的授予小微企业合同金额为 10,000,000.00 元，大于授予中小企业合同金额 9,000,000.00 元，多出 1,000,000.00 元。前者是后者的一部分，请核对。',
    },
    {
      when: 'small and medium enterprises have more than was bought',
      changes: [{ table: procurement, row: '政府采购服务支出', to: 9000000 }],
      cells: ['政府采购!B4', '政府采购!B3'],
      says: '政府采购!B4 的授予中小企业合同金额为 10,000,000.00 元，大于政府采购支出总额 9,000,000.00 元，多出 1,000,000.00 元。前者是后者的一部分，请核对。',
    },
  ],
};
