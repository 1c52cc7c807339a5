import { threePublicReasonsStandByChanges } from '../../../src/core/rules/threePublicReasonsStandByChanges';
import { cases } from './cases/threePublicReasonsStandByChanges';
import { testRule } from './ruleTester';

testRule(threePublicReasonsStandByChanges, cases);
