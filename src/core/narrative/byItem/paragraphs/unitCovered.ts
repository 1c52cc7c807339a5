import { words } from '../../clause';
import { defineParagraphs } from '../../paragraph';
import { ownUnits, type OwnUnit } from '../ownUnits';

export const unitCovered = defineParagraphs({
  id: 'unitCovered',
  basis: '上海市2024年度部门决算公开模板 第一部分 二、部门决算单位构成：序号、单位名称',
  repeat: (account) => ownUnits(account),
  member: ({ number }) => number,
  wording: '{number}.{name}',
  slots: {
    number: words((_, { number }: OwnUnit) => number),
    name: words((_, { name }: OwnUnit) => name),
  },
});
