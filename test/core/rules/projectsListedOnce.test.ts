import { projectsListedOnce } from '../../../src/core/rules/projectsListedOnce';
import { cases } from './cases/projectsListedOnce';
import { testRule } from './ruleTester';

testRule(projectsListedOnce, cases);
