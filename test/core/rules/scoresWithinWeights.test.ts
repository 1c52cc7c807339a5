import { scoresWithinWeights } from '../../../src/core/rules/scoresWithinWeights';
import { cases } from './cases/scoresWithinWeights';
import { testRule } from './ruleTester';

testRule(scoresWithinWeights, cases);
