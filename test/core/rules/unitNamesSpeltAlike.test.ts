import { unitNamesSpeltAlike } from '../../../src/core/rules/unitNamesSpeltAlike';
import { cases } from './cases/unitNamesSpeltAlike';
import { testRule } from './ruleTester';

testRule(unitNamesSpeltAlike, cases);
