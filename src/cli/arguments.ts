import { parseArgs } from 'node:util';
import { profileIds } from '../core';

/** What a command was called with. */
export interface Arguments {
  readonly file: string | undefined;
  readonly output: string | undefined;
  readonly json: boolean;
  /** The Word document to write beside the workbook. */
  readonly docx: string | undefined;
  /** The workbook of the year before. */
  readonly priorYear: string | undefined;
  /** In place of the profile that the workbook names. */
  readonly profile: string | undefined;
  /** The distance of the lines of running text in Word, as typed. */
  readonly lineSpacing: string | undefined;
  /** The workbook that a written text is checked against. */
  readonly workbook: string | undefined;
  /** The Word document to write with comments at what was found. */
  readonly marked: string | undefined;
}

/** Reads the words of a command; undefined where they are not understood, after saying so on stderr. */
export function readArguments(words: readonly string[]): Arguments | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        json: { type: 'boolean', default: false },
        docx: { type: 'string' },
        'prior-year': { type: 'string' },
        profile: { type: 'string' },
        'line-spacing': { type: 'string' },
        workbook: { type: 'string' },
        marked: { type: 'string' },
      },
    });
    const [file] = positionals;
    const { output, json, docx, profile, workbook, marked } = values;
    const { 'prior-year': priorYear, 'line-spacing': lineSpacing } = values;
    return { file, output, json, docx, profile, workbook, marked, priorYear, lineSpacing };
  } catch (failure) {
    console.error(failure instanceof Error ? failure.message : String(failure));
    return undefined;
  }
}

/** Whether there is a profile of that id (or none was asked for); says so on stderr where there is not. */
export function isProfile(id: string | undefined): boolean {
  if (id === undefined || profileIds.includes(id)) return true;
  console.error(`没有公开格式 ${id}；可用 / Unknown profile; there are: ${profileIds.join(', ')}`);
  return false;
}

/** The profile of that id in place of the workbook's own, where one was asked for. */
export function besideWorkbook({ profile }: Arguments): { readonly profile?: string } {
  return profile === undefined ? {} : { profile };
}

/** Says what a command still needs, and gives the exit code for it. */
export function missingArgument(synopsis: string): number {
  console.error(`用法 / Usage: npm run --silent cli -- ${synopsis}`);
  return 2;
}
