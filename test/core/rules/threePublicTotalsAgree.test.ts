import { threePublicTotalsAgree } from '../../../src/core/rules/threePublicTotalsAgree';
import { cases } from './cases/threePublicTotalsAgree';
import { testRule } from './ruleTester';

testRule(threePublicTotalsAgree, cases);
