import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['src', 'assets/icons', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];

/** Builds the add-in as it is released, unless the build in dist is newer than everything it is made of. */
export function buildIfOutdated(): void {
  build('webpack.config.js', 'dist/taskpane.html', sources);
}

/** Builds the page that plays Excel, unless its build is newer than everything it is made of. */
export function buildWorkbenchIfOutdated(): void {
  const ofWorkbench = ['src/workbench', 'src/host', 'webpack.workbench.config.js', 'package-lock.json'];
  build('webpack.workbench.config.js', 'build/workbench/index.html', ofWorkbench);
}

function build(config: string, built: string, from: readonly string[]): void {
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...from.map(lastChanged))) return;
  const webpack = ['node_modules/webpack-cli/bin/cli.js', '--mode', 'production', '--config', config];
  execFileSync(process.execPath, webpack, { stdio: 'pipe' });
}

function lastChanged(path: string): number {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(...readdirSync(path).map((name) => lastChanged(join(path, name))));
}
