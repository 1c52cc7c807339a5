import { vehiclesWithinStateAssets } from '../../../src/core/rules/vehiclesWithinStateAssets';
import { cases } from './cases/vehiclesWithinStateAssets';
import { testRule } from './ruleTester';

testRule(vehiclesWithinStateAssets, cases);
