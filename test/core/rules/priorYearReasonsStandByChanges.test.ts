import { priorYearReasonsStandByChanges } from '../../../src/core/rules/priorYearReasonsStandByChanges';
import { cases } from './cases/priorYearReasonsStandByChanges';
import { testRule } from './ruleTester';

testRule(priorYearReasonsStandByChanges, cases);
