import { purchasedServicesTotalAgrees } from '../../../src/core/rules/purchasedServicesTotalAgrees';
import { cases } from './cases/purchasedServicesTotalAgrees';
import { testRule } from './ruleTester';

testRule(purchasedServicesTotalAgrees, cases);
