import { evaluatedProjectsHaveScores } from '../../../src/core/rules/evaluatedProjectsHaveScores';
import { cases } from './cases/evaluatedProjectsHaveScores';
import { testRule } from './ruleTester';

testRule(evaluatedProjectsHaveScores, cases);
