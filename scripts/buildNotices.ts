import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { carriedPackages } from './notices/carriedPackages';
import { packageIn, type LicensedPackage } from './notices/licensedPackage';
import { isRecord, read } from './notices/read';

// Writes THIRD-PARTY-NOTICES.md from what the production build contains: npx tsx scripts/buildNotices.ts
const statsFile = 'build/webpack-stats.json';

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

function packagesInBuild(): readonly LicensedPackage[] {
  return [...new Set(moduleNames(buildStats()).flatMap(packageFolder))]
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map(packageIn)
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The packages that share one licence text, and that text. */
function section(text: string, packages: readonly LicensedPackage[]): string {
  const list = packages.map(
    ({ name, version = '', license }) => `- ${`${name} ${version}`.trim()} (${license})`,
  );
  return `${list.join('\n')}\n\n\`\`\`text\n${text}\n\`\`\``;
}

const packages = [...packagesInBuild(), ...carriedPackages()];
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

Where a package leaves the choice between MIT and GPL, it is used under MIT. \`docx\` and \`exceljs\` carry parts of other packages in their own builds; these are
named with the package that carries them. Where such a package has no licence text here, the standard text of the licence that it names stands in its place.

${sections.join('\n\n')}
`,
);
