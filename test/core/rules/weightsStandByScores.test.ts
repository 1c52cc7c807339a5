import { weightsStandByScores } from '../../../src/core/rules/weightsStandByScores';
import { cases } from './cases/weightsStandByScores';
import { testRule } from './ruleTester';

testRule(weightsStandByScores, cases);
