import { smallEnterprisesWithinProcurement } from '../../../src/core/rules/smallEnterprisesWithinProcurement';
import { cases } from './cases/smallEnterprisesWithinProcurement';
import { testRule } from './ruleTester';

testRule(smallEnterprisesWithinProcurement, cases);
