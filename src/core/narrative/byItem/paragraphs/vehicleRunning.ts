import { clause, ifGiven } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { year } from '../../slots';
import { ownUnits } from '../ownUnits';
import { unitName } from '../slots';
import { countOf, finalOf, spentOn } from '../threePublicSlots';

export const vehicleRunning = defineParagraph({
  id: 'vehicleRunning',
  basis: '上海市2024年度部门决算公开模板 第三部分 七（二）2',
  wording:
    '公务用车运行维护支出{final}万元。{purpose}{year}年，{unitName}{units}开支财政拨款的公务用车保有量为{kept}辆。',
  slots: {
    final: finalOf('vehicleRunning'),
    purpose: spentOn('vehicleRunning'),
    year,
    unitName,
    units: ifGiven(
      (account) =>
        ownUnits(account)
          .map(({ name }) => name)
          .join(''),
      clause('所属各预算单位', {}),
    ),
    kept: countOf('vehiclesKept'),
  },
});
