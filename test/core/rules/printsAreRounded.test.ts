import { printsAreRounded } from '../../../src/core/rules/printsAreRounded';
import { cases } from './cases/printsAreRounded';
import { testRule } from './ruleTester';

testRule(printsAreRounded, cases);
