import { rowsStandUnderTheirCode } from '../../../src/core/rules/rowsStandUnderTheirCode';
import { cases } from './cases/rowsStandUnderTheirCode';
import { testRule } from './ruleTester';

testRule(rowsStandUnderTheirCode, cases);
