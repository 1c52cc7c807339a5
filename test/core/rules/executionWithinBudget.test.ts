import { executionWithinBudget } from '../../../src/core/rules/executionWithinBudget';
import { cases } from './cases/executionWithinBudget';
import { testRule } from './ruleTester';

testRule(executionWithinBudget, cases);
