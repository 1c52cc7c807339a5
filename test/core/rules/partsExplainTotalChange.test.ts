import { partsExplainTotalChange } from '../../../src/core/rules/partsExplainTotalChange';
import { cases } from './cases/partsExplainTotalChange';
import { testRule } from './ruleTester';

testRule(partsExplainTotalChange, cases);
