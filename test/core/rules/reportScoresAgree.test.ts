import { reportScoresAgree } from '../../../src/core/rules/reportScoresAgree';
import { cases } from './cases/reportScoresAgree';
import { testRule } from './ruleTester';

testRule(reportScoresAgree, cases);
