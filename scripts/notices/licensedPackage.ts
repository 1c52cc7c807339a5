import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord, read } from './read';
import { standardText } from './standardTexts';

/** A package with its licence, as it is named in the notices. */
export interface LicensedPackage {
  readonly name: string;
  /** Unknown of what another package carries in its own build. */
  readonly version: string | undefined;
  readonly license: string;
  readonly text: string;
}

/** The package in a folder; one without a licence text of its own has the standard text of its licence. */
export function packageIn(folder: string): LicensedPackage {
  const { name, version, license, licenses } = read(join(folder, 'package.json'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
  const named = typeof license === 'string' ? license : typesIn(licenses);
  const own = withoutGpl(withoutTitle(text, String(name)));
  return {
    name: String(name),
    version: String(version),
    license: named,
    text: own === '' ? standardText(named) : own,
  };
}

/** Older packages list their licences. */
function typesIn(licenses: unknown): string {
  if (!Array.isArray(licenses)) return 'not named';
  return licenses
    .filter(isRecord)
    .map(({ type }) => String(type))
    .join(' or ');
}

/** Some texts begin with the name of their package and are otherwise the same. */
function withoutTitle(text: string, name: string): string {
  return (text.startsWith(name) ? text.slice(name.length) : text).trim();
}

/** Of a choice between MIT and GPL ours is MIT. */
function withoutGpl(text: string): string {
  return text.replace(/^GPL version 3\n=[^]*$/m, '').trim();
}
