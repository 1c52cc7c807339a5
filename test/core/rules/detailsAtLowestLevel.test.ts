import { detailsAtLowestLevel } from '../../../src/core/rules/detailsAtLowestLevel';
import { cases } from './cases/detailsAtLowestLevel';
import { testRule } from './ruleTester';

testRule(detailsAtLowestLevel, cases);
