import { placeholdersAreFilled } from '../../../src/core/rules/placeholdersAreFilled';
import { cases } from './cases/placeholdersAreFilled';
import { testRule } from './ruleTester';

testRule(placeholdersAreFilled, cases);
