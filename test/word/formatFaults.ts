import { execFileSync } from 'node:child_process';

/** An ES module that takes seconds to begin: it is asked in a process of its own, about all documents at once. */
const ask = `
import validate from '@ooxml-tools/validate';
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const faults = [];
for (const docx of JSON.parse(Buffer.concat(chunks))) faults.push(await validate(Buffer.from(docx, 'base64'), 'docx'));
process.stdout.write(JSON.stringify(faults.flat()));`;

/** What Word would find wrong with .docx files, by Microsoft's own validator. */
export function formatFaults(files: readonly Uint8Array[]): unknown {
  const input = JSON.stringify(files.map((file) => Buffer.from(file).toString('base64')));
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', ask], { input, encoding: 'utf8' }),
  );
}
