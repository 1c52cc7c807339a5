import { existsSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';

/** Where the site's paths lie, longest prefix first; the folders of one prefix are looked through in order. */
const folders: readonly (readonly [prefix: string, folder: string])[] = [
  ['/office-js/', 'node_modules/@microsoft/office-js/dist'],
  ['/samples/', 'assets/samples'],
  ['/', 'build/workbench'],
  ['/', 'dist'],
];

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** The file that a path of the site stands for. Office.js asks for `zh-CN/…` where the folder is `zh-cn`. */
export function fileOf(path: string): string | undefined {
  const asked = normalize(path === '/' ? '/index.html' : decodeURIComponent(path));
  const candidates = folders
    .filter(([prefix]) => asked.startsWith(prefix))
    .map(([prefix, folder]) => join(folder, asked.slice(prefix.length)));
  return candidates.find(isFile) ?? candidates.map((file) => file.toLowerCase()).find(isFile);
}
