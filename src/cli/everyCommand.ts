import type { Command } from './command';
import { generate } from './generate';
import { narrative } from './narrative';
import { template } from './template';
import { validate } from './validate';

/** Every command, in the order of work. */
export const everyCommand: readonly Command[] = [template, validate, generate, narrative];
