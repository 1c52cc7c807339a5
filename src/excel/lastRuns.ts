import type { Step } from './writing/requests';

const runs = ['validated', 'generated', 'frozen'] as const;

type Run = (typeof runs)[number];

/** When each of the commands last succeeded in this workbook; none where it never did, or on the command line only. */
export type LastRuns = Readonly<Partial<Record<Run, Date>>>;

const bytesOfRun = 400;

function keyOf(run: Run): string {
  return `FinalAccounts.${run}`;
}

/** Notes the time in the workbook's settings, as the last step of what is written; nothing where there is no date. */
export function noteRuns(done: readonly Run[], when: Date | undefined): readonly Step[] {
  if (when === undefined || done.length === 0) return [];
  const apply = ({ workbook: { settings } }: Excel.RequestContext): void => {
    for (const run of done) settings.add(keyOf(run), when.toISOString());
  };
  return [{ plan: undefined, bytes: done.length * bytesOfRun, apply }];
}

/** Asks for the workbook's settings; to be read by `readLastRuns` after the next sync. */
export function loadLastRuns({ workbook: { settings } }: Excel.RequestContext): Excel.SettingCollection {
  settings.load('items/key,items/value');
  return settings;
}

export function readLastRuns({ items }: Excel.SettingCollection): LastRuns {
  const entries = runs.flatMap((run) => {
    const value: unknown = items.find(({ key }) => key === keyOf(run))?.value;
    const when = new Date(typeof value === 'string' ? value : '');
    return Number.isNaN(when.getTime()) ? [] : [[run, when] as const];
  });
  return Object.fromEntries(entries);
}
