import { evaluatedWithinAllProjects } from '../../../src/core/rules/evaluatedWithinAllProjects';
import { cases } from './cases/evaluatedWithinAllProjects';
import { testRule } from './ruleTester';

testRule(evaluatedWithinAllProjects, cases);
