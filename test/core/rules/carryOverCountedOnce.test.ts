import { carryOverCountedOnce } from '../../../src/core/rules/carryOverCountedOnce';
import { cases } from './cases/carryOverCountedOnce';
import { testRule } from './ruleTester';

testRule(carryOverCountedOnce, cases);
