import { staffWithinPosts } from '../../../src/core/rules/staffWithinPosts';
import { cases } from './cases/staffWithinPosts';
import { testRule } from './ruleTester';

testRule(staffWithinPosts, cases);
