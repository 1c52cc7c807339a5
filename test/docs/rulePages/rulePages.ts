import { existsSync } from 'node:fs';
import { rules, type Rule } from '../../../src/core/rules';
import type { RuleCases } from '../../core/rules/ruleCases';
import { sampleAccount } from '../../core/sampleAccount';
import { rulePage } from './rulePage';
import { rulesReadme } from './rulesReadme';

/** Where the pages stand, from the root of the project. */
export const folder = 'docs/rules';

/** Where the cases of a rule stand. */
const cases = 'test/core/rules/cases';

/** Every page of docs/rules by its file name. */
export async function rulePages(): Promise<ReadonlyMap<string, string>> {
  const without = rules.filter(({ id }) => !existsSync(`${cases}/${id}.ts`));
  if (without.length > 0) throw new Error(without.map(({ id }) => `Add ${cases}/${id}.ts.`).join('\n'));
  const sample = sampleAccount();
  const pages = await Promise.all(
    rules.map(async (rule) => [`${rule.id}.md`, rulePage(rule, await casesOf(rule), sample)] as const),
  );
  return new Map([['README.md', rulesReadme(rules)], ...pages]);
}

async function casesOf({ id }: Rule): Promise<RuleCases> {
  const found = (await import(`../../core/rules/cases/${id}.ts`)) as { readonly cases: RuleCases };
  return found.cases;
}
