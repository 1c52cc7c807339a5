import { threePublicPeopleCoverGroups } from '../../../src/core/rules/threePublicPeopleCoverGroups';
import { cases } from './cases/threePublicPeopleCoverGroups';
import { testRule } from './ruleTester';

testRule(threePublicPeopleCoverGroups, cases);
