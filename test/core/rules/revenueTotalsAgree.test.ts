import { revenueTotalsAgree } from '../../../src/core/rules/revenueTotalsAgree';
import { cases } from './cases/revenueTotalsAgree';
import { testRule } from './ruleTester';

testRule(revenueTotalsAgree, cases);
