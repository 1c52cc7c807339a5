import { spawnSync } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';

/** The path of a file as LibreOffice converts it, in a folder of its own; throws with what LibreOffice said where it complains. */
export async function converted(file: string, format: 'pdf' | 'xlsx'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'libreoffice-'));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const out = join(folder, 'out');
  const words = [profile, '--headless', '--convert-to', format, '--outdir', out, file];
  const { status, stdout, stderr, error } = spawnSync('soffice', words, { encoding: 'utf8' });
  if (error !== undefined) throw error;
  const said = `${stdout}\n${stderr}`;
  if (
    status !== 0 ||
    /^(?:error|warning:(?! failed to (?:launch javaldx|read path from javaldx)))/im.test(said)
  )
    throw new Error(`LibreOffice about ${file}: ${said.trim()}`);
  return join(out, `${basename(file, extname(file))}.${format}`);
}
