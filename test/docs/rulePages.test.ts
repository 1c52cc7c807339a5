import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../src/core/rules';
import { folder, rulePages } from './rulePages/rulePages';

let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  pages = await rulePages();
});

test('every page stands in docs/rules as it is generated', () => {
  const stale = [...pages].filter(([file, text]) => {
    const path = join(folder, file);
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
  expect(stale.map(([file]) => `${file} is stale or missing: run npm run rules`)).toEqual([]);
});

test('no page stands there that no rule has', () => {
  const extra = readdirSync(folder).filter((file) => !pages.has(file));
  expect(extra.map((file) => `${file} belongs to no rule: run npm run rules`)).toEqual([]);
});

test('no page has a gap or words of the code', () => {
  for (const [file, text] of pages) {
    const wrong = /undefined|\bNaN\b|Infinity|\[object|[{}]|\n## [^\n]*\n+(?=#|---|$)|\n\n\n/.exec(text);
    expect(`${file}: ${wrong?.[0] ?? ''}`).toBe(`${file}: `);
  }
});

test('every page shows a finding and links back to the index, which links to it', () => {
  const index = pages.get('README.md') ?? '';
  for (const { id } of rules) {
    const text = pages.get(`${id}.md`) ?? '';
    expect(text).toMatch(/^> \*\*(错误|警告|提示)\*\* .+[。]$/m);
    expect(text).toContain('(README.md)');
    expect(index).toContain(`(${id}.md)`);
  }
});
