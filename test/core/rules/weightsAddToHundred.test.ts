import { weightsAddToHundred } from '../../../src/core/rules/weightsAddToHundred';
import { cases } from './cases/weightsAddToHundred';
import { testRule } from './ruleTester';

testRule(weightsAddToHundred, cases);
