import { purchasedServicesTotal } from '../../../figures';
import { figure } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { year } from '../slots';

export const purchasedServicesOfYear = defineParagraph({
  id: 'purchasedServicesOfYear',
  basis: '北京市部门决算公开格式（2020）第三部分 五、政府购买服务支出说明',
  wording: '{year}年政府购买服务决算{total}万元。',
  slots: { year, total: figure((account) => purchasedServicesTotal.figure(account)) },
});
