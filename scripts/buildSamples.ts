import { mkdir, writeFile } from 'node:fs/promises';
import { buildSample } from './samples/buildSample';
import { fengtai2020 } from './samples/fengtai2020';

const folder = 'assets/samples';

await mkdir(folder, { recursive: true });
await writeFile(`${folder}/fengtai-2020.xlsx`, await buildSample(fengtai2020));
console.log(`${folder}/fengtai-2020.xlsx`);
