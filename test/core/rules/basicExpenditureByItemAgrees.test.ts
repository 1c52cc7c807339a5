import { basicExpenditureByItemAgrees } from '../../../src/core/rules/basicExpenditureByItemAgrees';
import { cases } from './cases/basicExpenditureByItemAgrees';
import { testRule } from './ruleTester';

testRule(basicExpenditureByItemAgrees, cases);
