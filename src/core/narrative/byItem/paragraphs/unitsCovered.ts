import { clause, ifGiven, words } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { level, year } from '../../slots';
import { officesOf, ownUnits } from '../ownUnits';
import { unitName } from '../slots';

const covered = clause(
  '从预算单位构成看，{unitName}{level}决算包括：{unitName}本级决算、下属行政事业单位决算。纳入{unitName}{year}年度{level}决算编制范围的单位包括：',
  { unitName, level, year },
);

const offices = clause('{unitName}设{offices}。', {
  unitName,
  offices: words((account) => officesOf(account).join('、')),
});

const noOffices = clause('{unitName}没有内设机构。', { unitName });

export const unitsCovered = defineParagraph({
  id: 'unitsCovered',
  basis: '上海市2024年度部门决算公开模板 第一部分 二；机构设置的用语未核实',
  wording: '{units}',
  slots: {
    units: ifGiven(
      (account) =>
        ownUnits(account)
          .map(({ name }) => name)
          .join(''),
      covered,
      clause('{alone}', {
        alone: ifGiven((account) => officesOf(account).join(''), offices, noOffices),
      }),
    ),
  },
});
