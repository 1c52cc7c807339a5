import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { Seeding } from './seeding';

const variable = 'FINAL_ACCOUNTS_BENCH_PART';

type Work = (part: number, parts: number) => Promise<readonly Seeding[]>;

/** Does the work in as many processes as the machine has processors: this very program, each doing its part and ending there. */
export async function inParts(work: Work): Promise<readonly Seeding[]> {
  const parts = availableParallelism();
  const own = process.env[variable];
  if (own === undefined) {
    return (await Promise.all(Array.from({ length: parts }, (_, part) => resultOf(part)))).flat();
  }
  const seedings = await work(Number(own), parts);
  process.send?.(seedings, () => process.exit());
  return new Promise(() => undefined);
}

async function resultOf(part: number): Promise<readonly Seeding[]> {
  const [, program = '', ...rest] = process.argv;
  const child = fork(program, rest, { env: { ...process.env, [variable]: String(part) } });
  return new Promise((resolve, reject) => {
    child.on('message', (message) => {
      resolve(isResult(message) ? message : []);
    });
    // A result that was sent came before.
    child.on('exit', () => {
      reject(new Error('A part of the work ended without a result'));
    });
  });
}

function isResult(message: unknown): message is readonly Seeding[] {
  return Array.isArray(message);
}
