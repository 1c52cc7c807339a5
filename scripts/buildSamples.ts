import { mkdir, writeFile } from 'node:fs/promises';
import { buildSample } from './samples/buildSample';
import { samples } from './samples';

const folder = 'assets/samples';

await mkdir(folder, { recursive: true });
for (const [name, sample] of samples) {
  await writeFile(`${folder}/${name}.xlsx`, await buildSample(sample));
  console.log(`${folder}/${name}.xlsx`);
}
