import { agencyOperatingIsOperating } from '../../../src/core/rules/agencyOperatingIsOperating';
import { cases } from './cases/agencyOperatingIsOperating';
import { testRule } from './ruleTester';

testRule(agencyOperatingIsOperating, cases);
