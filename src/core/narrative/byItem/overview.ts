import { clause, ifGiven } from '../clause';
import { section, titled } from '../section';
import { level } from '../slots';
import { ownUnits } from './ownUnits';
import { duties, unitCovered, unitsCovered } from './paragraphs';
import { unitName } from './slots';

/** Part 1: what the body does, and the units that its accounts cover; a single unit names its offices instead. */
export const overview = section(
  clause('第一部分 {unitName}概况', { unitName }),
  titled('一、主要职能', duties),
  section(
    clause('二、{title}', {
      title: ifGiven(
        (account) =>
          ownUnits(account)
            .map(({ name }) => name)
            .join(''),
        clause('{level}决算单位构成', { level }),
        clause('机构设置', {}),
      ),
    }),
    unitsCovered,
    unitCovered,
  ),
);
