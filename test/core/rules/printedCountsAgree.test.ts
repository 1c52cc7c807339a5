import { printedCountsAgree } from '../../../src/core/rules/printedCountsAgree';
import { cases } from './cases/printedCountsAgree';
import { testRule } from './ruleTester';

testRule(printedCountsAgree, cases);
