import { executedProjectsHaveBudgets } from '../../../src/core/rules/executedProjectsHaveBudgets';
import { cases } from './cases/executedProjectsHaveBudgets';
import { testRule } from './ruleTester';

testRule(executedProjectsHaveBudgets, cases);
