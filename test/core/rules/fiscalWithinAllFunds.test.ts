import { fiscalWithinAllFunds } from '../../../src/core/rules/fiscalWithinAllFunds';
import { cases } from './cases/fiscalWithinAllFunds';
import { testRule } from './ruleTester';

testRule(fiscalWithinAllFunds, cases);
