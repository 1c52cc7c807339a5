import { economicItemsWithinThreePublic } from '../../../src/core/rules/economicItemsWithinThreePublic';
import { cases } from './cases/economicItemsWithinThreePublic';
import { testRule } from './ruleTester';

testRule(economicItemsWithinThreePublic, cases);
