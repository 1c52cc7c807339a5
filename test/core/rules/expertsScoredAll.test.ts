import { expertsScoredAll } from '../../../src/core/rules/expertsScoredAll';
import { cases } from './cases/expertsScoredAll';
import { testRule } from './ruleTester';

testRule(expertsScoredAll, cases);
