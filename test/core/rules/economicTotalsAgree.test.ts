import { economicTotalsAgree } from '../../../src/core/rules/economicTotalsAgree';
import { cases } from './cases/economicTotalsAgree';
import { testRule } from './ruleTester';

testRule(economicTotalsAgree, cases);
