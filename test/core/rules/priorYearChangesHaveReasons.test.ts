import { priorYearChangesHaveReasons } from '../../../src/core/rules/priorYearChangesHaveReasons';
import { cases } from './cases/priorYearChangesHaveReasons';
import { testRule } from './ruleTester';

testRule(priorYearChangesHaveReasons, cases);
