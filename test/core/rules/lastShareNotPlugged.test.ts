import { lastShareNotPlugged } from '../../../src/core/rules/lastShareNotPlugged';
import { cases } from './cases/lastShareNotPlugged';
import { testRule } from './ruleTester';

testRule(lastShareNotPlugged, cases);
