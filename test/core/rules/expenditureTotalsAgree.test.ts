import { expenditureTotalsAgree } from '../../../src/core/rules/expenditureTotalsAgree';
import { cases } from './cases/expenditureTotalsAgree';
import { testRule } from './ruleTester';

testRule(expenditureTotalsAgree, cases);
