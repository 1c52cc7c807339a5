import { numbersStoredAsNumbers } from '../../../src/core/rules/numbersStoredAsNumbers';
import { cases } from './cases/numbersStoredAsNumbers';
import { testRule } from './ruleTester';

testRule(numbersStoredAsNumbers, cases);
