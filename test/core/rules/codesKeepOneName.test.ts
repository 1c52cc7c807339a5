import { codesKeepOneName } from '../../../src/core/rules/codesKeepOneName';
import { cases } from './cases/codesKeepOneName';
import { testRule } from './ruleTester';

testRule(codesKeepOneName, cases);
