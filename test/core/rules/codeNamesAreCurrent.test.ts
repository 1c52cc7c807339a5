import { codeNamesAreCurrent } from '../../../src/core/rules/codeNamesAreCurrent';
import { cases } from './cases/codeNamesAreCurrent';
import { testRule } from './ruleTester';

testRule(codeNamesAreCurrent, cases);
