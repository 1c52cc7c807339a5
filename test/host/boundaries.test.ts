import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const folder = resolve(__dirname, '../../src/host');

/** The modules that a module loads, itself included, each read once. */
function loadedBy(path: string, seen = new Map<string, string>()): ReadonlyMap<string, string> {
  if (seen.has(path)) return seen;
  const text = readFileSync(path, 'utf8');
  seen.set(path, text);
  for (const [, target = ''] of text.matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from '(\.[^']+)';/gms)) {
    const base = resolve(dirname(path), target);
    const isFolder = readdirSync(dirname(base), { withFileTypes: true }).some(
      (entry) => entry.isDirectory() && join(dirname(base), entry.name) === base,
    );
    const names = readdirSync(dirname(base));
    const isFile = names.includes(`${relative(dirname(base), base)}.ts`);
    loadedBy(isFile || !isFolder ? `${base}.ts` : join(base, 'index.ts'), seen);
  }
  return seen;
}

describe('the host', () => {
  it('needs neither Node nor the file libraries for its model, formulas and protocol', () => {
    const loaded = [...loadedBy(join(folder, 'createHost.ts'))];
    expect(loaded.length).toBeGreaterThan(60);
    const outside = loaded.filter(([, text]) => /from '(node:|exceljs|jszip)/.test(text));
    expect(outside.map(([path]) => relative(folder, path))).toEqual([]);
  });
});
