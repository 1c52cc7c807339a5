import { codeNamesAreTheirOwn } from '../../../src/core/rules/codeNamesAreTheirOwn';
import { cases } from './cases/codeNamesAreTheirOwn';
import { testRule } from './ruleTester';

testRule(codeNamesAreTheirOwn, cases);
