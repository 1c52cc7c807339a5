import { amountsNotNegative } from '../../../src/core/rules/amountsNotNegative';
import { cases } from './cases/amountsNotNegative';
import { testRule } from './ruleTester';

testRule(amountsNotNegative, cases);
