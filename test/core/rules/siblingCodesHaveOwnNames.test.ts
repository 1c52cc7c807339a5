import { siblingCodesHaveOwnNames } from '../../../src/core/rules/siblingCodesHaveOwnNames';
import { cases } from './cases/siblingCodesHaveOwnNames';
import { testRule } from './ruleTester';

testRule(siblingCodesHaveOwnNames, cases);
