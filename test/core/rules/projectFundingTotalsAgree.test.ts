import { projectFundingTotalsAgree } from '../../../src/core/rules/projectFundingTotalsAgree';
import { cases } from './cases/projectFundingTotalsAgree';
import { testRule } from './ruleTester';

testRule(projectFundingTotalsAgree, cases);
