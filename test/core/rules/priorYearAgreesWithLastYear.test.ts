import { priorYearAgreesWithLastYear } from '../../../src/core/rules/priorYearAgreesWithLastYear';
import { cases } from './cases/priorYearAgreesWithLastYear';
import { testRule } from './ruleTester';

testRule(priorYearAgreesWithLastYear, cases);
