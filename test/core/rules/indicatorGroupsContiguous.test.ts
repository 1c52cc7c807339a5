import { indicatorGroupsContiguous } from '../../../src/core/rules/indicatorGroupsContiguous';
import { cases } from './cases/indicatorGroupsContiguous';
import { testRule } from './ruleTester';

testRule(indicatorGroupsContiguous, cases);
