import { fundParagraph } from '../fundParagraph';

export const stateCapital = fundParagraph({
  id: 'stateCapital',
  basis: '上海市2024年度部门决算公开模板 第三部分 九',
  name: '国有资本经营预算财政拨款',
});
