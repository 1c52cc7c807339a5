import { unitsNotMixed } from '../../../src/core/rules/unitsNotMixed';
import { cases } from './cases/unitsNotMixed';
import { testRule } from './ruleTester';

testRule(unitsNotMixed, cases);
