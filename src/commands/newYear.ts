import { fileName } from '../core/fileName';
import type { Text } from '../core/text';
import type { Validation } from '../core/validation';
import type { Pace, Workbooks } from '../excel';
import { Cancelled } from '../excel/cancelled';
import type { OutputFile } from './outputFile';

/** The next year's input workbook, with the validation of this year's; no file where that could not be read. */
export interface NewYear {
  readonly validation: Validation;
  readonly file: OutputFile | undefined;
  /** Whether Excel has opened it in a window of its own. */
  readonly isOpen: boolean;
}

type Engine = Pick<typeof import('../excel'), 'beginNextYear' | 'removeBlankSheets'>;

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const making: Text = { zh: '建立次年的填报工作簿', en: 'Making the next year’s workbook' };

/** Makes the next year's workbook in memory and has Excel open it; this year's is only read. */
export async function beginNewYear(
  { beginNextYear, removeBlankSheets }: Engine,
  { run, runBeside, openAsNew }: Workbooks,
  pace: Pace,
): Promise<NewYear> {
  const { blankWorkbook } = await import('../host/blankWorkbook');
  const next = blankWorkbook('zh-CN');
  const runNext = runBeside(next);
  const { validation, sheets } = await beginNextYear(run, runNext, pace);
  if (sheets.length === 0) return { validation, file: undefined, isOpen: false };
  pace.onProgress({ step: making, done: 0, of: 0 });
  await removeBlankSheets(runNext);
  const blob = new Blob([new Uint8Array(await next.save())], { type: mediaType });
  const content = await base64Of(blob);
  if (pace.signal.aborted) throw new Cancelled();
  const isOpen = await openAsNew(content).then(
    () => true,
    () => false,
  );
  return { validation, file: { name: nameOf(validation), blob }, isOpen };
}

function nameOf({ unit, year }: Validation): string {
  const next = year === undefined ? '次年' : `${String(year + 1)}年度`;
  return fileName(`${unit}${next}部门决算填报`, '.xlsx');
}

async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
