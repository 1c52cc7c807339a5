import { deviationsHaveReasons } from '../../../src/core/rules/deviationsHaveReasons';
import { cases } from './cases/deviationsHaveReasons';
import { testRule } from './ruleTester';

testRule(deviationsHaveReasons, cases);
