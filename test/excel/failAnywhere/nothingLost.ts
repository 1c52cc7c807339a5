import { codeOf } from '../../../src/excel/failureInWords';
import type { Workbook } from '../../../src/host/model/workbook';
import { reopened } from './cloneWorkbook';
import { conversationOf, cutting, serverOf, type Command, type Converse, type Cut } from './conversation';
import { differences } from './differences';
import { faultsOf, undisturbed, type Fault, type Undisturbed } from './faults';
import { otherParts, savedParts, type SavedParts } from './savedParts';
import { broken, unlike, usersLost, usersSheets } from './wholeSheets';

/** How many points lie from one that is tried to the next, and from one at which the connection is lost for good to the next. */
export interface Density {
  readonly every: number;
  readonly cutOffEvery: number;
}

/** What became of a command that was disturbed everywhere. */
export interface Trial {
  /** At how many points it was disturbed once. */
  readonly points: number;
  /** How often the connection was then lost for good, so that not everything could be taken back. */
  readonly cutOff: number;
  /** Where something was lost, and what. */
  readonly lost: readonly string[];
}

/** A command, a workbook before it, and both as they are without any fault. */
interface Tried {
  readonly before: Workbook;
  readonly whole: Undisturbed;
  readonly converse: Converse;
  /** The user's sheets as a file has them before the command. */
  readonly saved: SavedParts;
}

export async function tryEverywhere(before: Workbook, command: Command, density: Density): Promise<Trial> {
  const { converse } = conversationOf(command);
  const whole = await undisturbed(before, converse);
  if (whole.outcome.rejected !== undefined) throw new Error(codeOf(whole.outcome.rejected));
  const tried = { before, whole, converse, saved: await savedParts(before, usersSheets(before)) };
  const lost: string[] = [];
  let [index, points, cutOff] = [0, 0, 0];
  const tell = ({ point }: Fault, what: readonly string[]): void => {
    if (what.length > 0) lost.push(`${JSON.stringify(point)} ${what.join('; ')}`);
  };
  for (const fault of faultsOf(before, whole)) {
    index += 1;
    if (index % density.every === 0) {
      points += 1;
      tell(fault, await failingOnce(tried, fault));
    }
    for (const [round, cut] of index % density.cutOffEvery === 0 ? cuts.entries() : []) {
      cutOff += 1;
      tell(
        fault,
        (await cutOffAfter(tried, fault, cut)).map((what) => `${what} (cut ${String(round)})`),
      );
    }
  }
  return { points, cutOff, lost };
}

/** One fault: the add-in can take back what it wrote. */
async function failingOnce(tried: Tried, fault: Fault): Promise<readonly string[]> {
  const { before, whole, converse } = tried;
  const workbook = fault.workbook();
  await converse(fault.replies, serverOf(workbook));
  if (differences(before, workbook).length === 0) return [];
  const wrong = broken(before, whole.after, workbook);
  return wrong.length > 0 ? wrong : runAgain(tried, workbook);
}

/** The next run, in a new connection, makes of it what a run without a fault makes. */
async function runAgain({ whole, converse }: Tried, failed: Workbook): Promise<readonly string[]> {
  const workbook = reopened(failed);
  const { rejected } = await converse([], serverOf(workbook));
  const failure = rejected === undefined ? [] : [`fails again: ${codeOf(rejected)}`];
  return [...failure, ...unlike(whole.after, workbook)].map((text) => `next run: ${text}`);
}

const cuts: readonly Cut[] = [
  { request: 0, action: 0 },
  { request: 1, action: 7 },
  { request: 2, action: 3 },
];

/** One fault, and the connection lost for good while what was written is being taken back. */
async function cutOffAfter(tried: Tried, fault: Fault, cut: Cut): Promise<readonly string[]> {
  const workbook = fault.workbook();
  await tried.converse(fault.replies, cutting(workbook, cut));
  const saved = cut === cuts[0] ? await savedOtherwise(tried, workbook) : [];
  return [...usersLost(tried.before, workbook), ...saved, ...(await runAgain(tried, workbook))];
}

/** Nothing was taken back, and yet the user's sheets are the same in a file, byte by byte. */
async function savedOtherwise({ before, saved }: Tried, workbook: Workbook): Promise<readonly string[]> {
  const parts = otherParts(saved, await savedParts(workbook, usersSheets(before)));
  return parts.map((path) => `${path} is saved otherwise`);
}
