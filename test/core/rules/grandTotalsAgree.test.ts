import { grandTotalsAgree } from '../../../src/core/rules/grandTotalsAgree';
import { cases } from './cases/grandTotalsAgree';
import { testRule } from './ruleTester';

testRule(grandTotalsAgree, cases);
