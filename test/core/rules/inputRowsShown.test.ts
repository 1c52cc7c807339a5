import { inputRowsShown } from '../../../src/core/rules/inputRowsShown';
import { cases } from './cases/inputRowsShown';
import { testRule } from './ruleTester';

testRule(inputRowsShown, cases);
