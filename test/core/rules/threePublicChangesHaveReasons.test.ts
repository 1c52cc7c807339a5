import { threePublicChangesHaveReasons } from '../../../src/core/rules/threePublicChangesHaveReasons';
import { cases } from './cases/threePublicChangesHaveReasons';
import { testRule } from './ruleTester';

testRule(threePublicChangesHaveReasons, cases);
