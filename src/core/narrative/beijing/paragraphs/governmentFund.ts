import { defineParagraph } from '../../paragraph';
import { fundAccount } from '../fundAccount';

export const governmentFund = defineParagraph({
  id: 'governmentFund',
  basis: '北京市部门决算公开格式（2020）第二部分 五；有此项经费时的用语未核实',
  wording: '{account}',
  slots: { account: fundAccount('governmentFund') },
});
