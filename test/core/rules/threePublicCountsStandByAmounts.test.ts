import { threePublicCountsStandByAmounts } from '../../../src/core/rules/threePublicCountsStandByAmounts';
import { cases } from './cases/threePublicCountsStandByAmounts';
import { testRule } from './ruleTester';

testRule(threePublicCountsStandByAmounts, cases);
