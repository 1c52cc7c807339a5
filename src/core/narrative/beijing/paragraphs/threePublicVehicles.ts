import { clause, figure, ifAny } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { year } from '../slots';
import { becauseOfBudget, comparedWithBudget, countOf, finalOf } from '../threePublicSlots';

const details = clause(
  '其中：公务用车购置费{purchase}万元，{year}年购置公务用车{bought}辆；公务用车运行维护费{running}万元，公务用车保有量{kept}辆。',
  {
    year,
    purchase: figure(finalOf('vehiclePurchase')),
    bought: countOf('vehiclesBought'),
    running: figure(finalOf('vehicleRunning')),
    kept: countOf('vehiclesKept'),
  },
);

export const threePublicVehicles = defineParagraph({
  id: 'threePublicVehicles',
  basis: '北京市部门决算公开格式（2020）第三部分 一、3；购置、运行的分项用语未核实',
  wording: '3.公务用车购置及运行维护费。{year}年决算数{final}万元{change}。{because}{details}',
  slots: {
    year,
    final: figure(finalOf('vehicles')),
    change: comparedWithBudget('vehicles'),
    because: becauseOfBudget('vehicles'),
    details: ifAny((account) => [finalOf('vehicles')(account)], details),
  },
});
