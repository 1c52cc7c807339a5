import { profileSuitsYear } from '../../../src/core/rules/profileSuitsYear';
import { cases } from './cases/profileSuitsYear';
import { testRule } from './ruleTester';

testRule(profileSuitsYear, cases);
