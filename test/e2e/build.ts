import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['src', 'assets/icons', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];
const built = 'dist/taskpane.html';

/** Builds the add-in as it is released, unless the build in dist is newer than everything it is made of. */
export function buildIfOutdated(): void {
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...sources.map(lastChanged))) return;
  execFileSync(process.execPath, ['node_modules/webpack-cli/bin/cli.js', '--mode', 'production'], {
    stdio: 'pipe',
  });
}

function lastChanged(path: string): number {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(...readdirSync(path).map((name) => lastChanged(join(path, name))));
}
