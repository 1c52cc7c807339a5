import { formulasCoverTheirBlock } from '../../../src/core/rules/formulasCoverTheirBlock';
import { cases } from './cases/formulasCoverTheirBlock';
import { testRule } from './ruleTester';

testRule(formulasCoverTheirBlock, cases);
