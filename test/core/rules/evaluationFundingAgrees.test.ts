import { evaluationFundingAgrees } from '../../../src/core/rules/evaluationFundingAgrees';
import { cases } from './cases/evaluationFundingAgrees';
import { testRule } from './ruleTester';

testRule(evaluationFundingAgrees, cases);
