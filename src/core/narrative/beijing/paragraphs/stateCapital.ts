import { defineParagraph } from '../../paragraph';
import { fundAccount } from '../fundAccount';

export const stateCapital = defineParagraph({
  id: 'stateCapital',
  basis: '北京市部门决算公开格式（2020）第二部分 六；有此项经费时的用语未核实',
  wording: '{account}',
  slots: { account: fundAccount('stateCapital') },
});
