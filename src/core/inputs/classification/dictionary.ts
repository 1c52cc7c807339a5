import { economicItems } from '../economicItems';
import { functionalClasses2020 } from '../functionalClasses';
import type { DatedCode } from './datedCode';
import { economy } from './economy';
import { educationAndCulture } from './educationAndCulture';
import { furtherEconomicItems } from './furtherEconomicItems';
import { generalServices } from './generalServices';
import { healthAndEnvironment } from './healthAndEnvironment';
import { welfare } from './welfare';

/** Codes by their digits. Its classes (3 digits) are all there are; of sections and items it holds those in common use. */
export interface Dictionary {
  /** The first year that it knows about. */
  readonly since: number;
  readonly entries: ReadonlyMap<string, DatedCode>;
}

function dictionary(entries: readonly DatedCode[]): Dictionary {
  return { since: 2018, entries: new Map(entries.map((entry) => [entry.code, entry])) };
}

/** 支出功能分类: the classes as in the printed form, sections and items from published accounts and general knowledge. */
export const functionalDictionary = dictionary([
  ...functionalClasses2020,
  ...generalServices,
  ...educationAndCulture,
  ...welfare,
  ...healthAndEnvironment,
  ...economy,
]);

/** 部门预算支出经济分类, since the reform of 2018. */
export const economicDictionary = dictionary([...economicItems, ...furtherEconomicItems]);
