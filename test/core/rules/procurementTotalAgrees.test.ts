import { procurementTotalAgrees } from '../../../src/core/rules/procurementTotalAgrees';
import { cases } from './cases/procurementTotalAgrees';
import { testRule } from './ruleTester';

testRule(procurementTotalAgrees, cases);
