import { codeTotalsStatedThroughout } from '../../../src/core/rules/codeTotalsStatedThroughout';
import { cases } from './cases/codeTotalsStatedThroughout';
import { testRule } from './ruleTester';

testRule(codeTotalsStatedThroughout, cases);
