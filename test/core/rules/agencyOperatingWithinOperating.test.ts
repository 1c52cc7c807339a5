import { agencyOperatingWithinOperating } from '../../../src/core/rules/agencyOperatingWithinOperating';
import { cases } from './cases/agencyOperatingWithinOperating';
import { testRule } from './ruleTester';

testRule(agencyOperatingWithinOperating, cases);
