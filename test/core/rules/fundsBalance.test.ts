import { fundsBalance } from '../../../src/core/rules/fundsBalance';
import { cases } from './cases/fundsBalance';
import { testRule } from './ruleTester';

testRule(fundsBalance, cases);
