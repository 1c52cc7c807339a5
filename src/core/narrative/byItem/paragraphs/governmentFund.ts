import { fundParagraph } from '../fundParagraph';

export const governmentFund = fundParagraph({
  id: 'governmentFund',
  basis: '上海市2024年度部门决算公开模板 第三部分 八',
  name: '政府性基金预算财政拨款',
});
