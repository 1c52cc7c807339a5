import { fundsBalanceByCode } from '../../../src/core/rules/fundsBalanceByCode';
import { cases } from './cases/fundsBalanceByCode';
import { testRule } from './ruleTester';

testRule(fundsBalanceByCode, cases);
