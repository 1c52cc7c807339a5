import { openingBalancesCarriedOver } from '../../../src/core/rules/openingBalancesCarriedOver';
import { cases } from './cases/openingBalancesCarriedOver';
import { testRule } from './ruleTester';

testRule(openingBalancesCarriedOver, cases);
