import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageIn, type LicensedPackage } from './licensedPackage';
import { read } from './read';
import { standardText } from './standardTexts';

/** The build of exceljs that is used: its map names the packages that were bundled into it. */
const bundle = 'node_modules/exceljs/dist/exceljs.bare.min.js.map';

/** What docx carries, as comments in its build say. */
const carriedByDocx = ['fflate', 'nanoid'];

/** Licences of bundled packages that are not installed, as their own package.json name them; all others of these are MIT. */
const otherThanMit: Readonly<Record<string, string>> = {
  'browserify-sign': 'ISC',
  'parse-asn1': 'ISC',
  'sha.js': 'MIT AND BSD-3-Clause',
};

/** The packages that others carry in their own builds, with their licences. */
export function carriedPackages(): readonly LicensedPackage[] {
  const carried = [
    ...namesIn(bundle).map((name) => [name, 'exceljs'] as const),
    ...carriedByDocx.map((name) => [name, 'docx'] as const),
  ];
  return carried.map(([name, by]) => ({
    ...packageOf(name, by),
    name: `${name}, in ${by}`,
    version: undefined,
  }));
}

function namesIn(map: string): readonly string[] {
  const { sources } = read(map);
  if (!Array.isArray(sources)) throw new Error(`${map} names no sources.`);
  const names = sources.flatMap((source) => {
    const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(String(source)) ?? [];
    return name === undefined ? [] : [name];
  });
  return [...new Set(names)].sort();
}

function packageOf(name: string, by: string): LicensedPackage {
  const nested = join('node_modules', by, 'node_modules', name);
  const folder = existsSync(nested) ? nested : join('node_modules', name);
  if (existsSync(folder)) return packageIn(folder);
  const license = otherThanMit[name] ?? 'MIT';
  return { name, version: undefined, license, text: standardText(license) };
}
