import { carryOverTotalsAgree } from '../../../src/core/rules/carryOverTotalsAgree';
import { cases } from './cases/carryOverTotalsAgree';
import { testRule } from './ruleTester';

testRule(carryOverTotalsAgree, cases);
