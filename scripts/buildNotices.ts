import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Writes THIRD-PARTY-NOTICES.md from what the production build contains: npx tsx scripts/buildNotices.ts
const statsFile = 'build/webpack-stats.json';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly text: string;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function read(file: string): Readonly<Record<string, unknown>> {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isRecord(content)) throw new Error(`${file} holds no object.`);
  return content;
}

function buildStats(): Readonly<Record<string, unknown>> {
  mkdirSync('build', { recursive: true });
  const webpack = ['node_modules/webpack-cli/bin/cli.js', '--mode', 'production', `--json=${statsFile}`];
  execFileSync(process.execPath, webpack, { stdio: 'inherit' });
  return read(statsFile);
}

/** The names of the modules that went into the build, those of concatenated ones included. */
function moduleNames({ modules, orphan, name }: Readonly<Record<string, unknown>>): readonly string[] {
  if (orphan === true) return [];
  const inner = Array.isArray(modules) ? modules.filter(isRecord).flatMap(moduleNames) : [];
  return typeof name === 'string' ? [name, ...inner] : inner;
}

function packageFolder(moduleName: string): readonly string[] {
  return /^\S*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(moduleName) ?? [];
}

function packageIn(folder: string): Package {
  const { name, version, license, licenses } = read(join(folder, 'package.json'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
  return {
    name: String(name),
    version: String(version),
    license: typeof license === 'string' ? license : typesIn(licenses),
    text: withoutGpl(withoutTitle(text, String(name))),
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

function packagesInBuild(): readonly Package[] {
  return [...new Set(moduleNames(buildStats()).flatMap(packageFolder))]
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map(packageIn)
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The packages that share one licence text, and that text. */
function section(text: string, packages: readonly Package[]): string {
  const list = packages.map(({ name, version, license }) => `- ${name} ${version} (${license})`).join('\n');
  const terms =
    text === ''
      ? 'These packages carry no licence text of their own; the licence is the one named beside them.'
      : `\`\`\`text\n${text}\n\`\`\``;
  return `${list}\n\n${terms}`;
}

const packages = packagesInBuild();
const texts = [...new Set(packages.map(({ text }) => text))];
const sections = texts.map((text) =>
  section(
    text,
    packages.filter((other) => other.text === text),
  ),
);

writeFileSync(
  'THIRD-PARTY-NOTICES.md',
  `# Third-party notices

Written by \`npx tsx scripts/buildNotices.ts\` from what the production build contains; do not edit.

## Not in the build

**Office.js** (\`@microsoft/office-js\`) has a licence of its own, by Microsoft, and is not under the licence of this project. It is a dependency of
development and tests only and is never published with the build: the add-in loads Office.js from Microsoft's content delivery network, as the
licence and the Office Store ask. Whoever publishes a build must not put a copy of it beside.

The command line and the tests use packages that \`package.json\` names; npm installs them, each with its own licence, and the build contains none
of them but those below.

## In the build

Where a package leaves the choice between MIT and GPL, it is used under MIT. \`docx\` carries parts of \`fflate\` and \`nanoid\` (both MIT).
\`exceljs\` carries in its browser build what its version 4.4.0 depends on: \`dayjs\`, \`fast-csv\`, \`jszip\` and \`uuid\` (MIT), \`saxes\` (ISC), \`ieee754\` (BSD-3-Clause), and
the parts by which browserify stands in for Node, such as \`buffer\`, \`readable-stream\` and \`crypto-browserify\` (MIT).

${sections.join('\n\n')}
`,
);
