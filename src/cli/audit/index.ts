import { audit as auditText } from '../../core/audit';
import { isProfile, missingArgument, readArguments } from '../arguments';
import type { Command } from '../command';
import { auditInWords } from './auditInWords';
import { reportOf } from './reportOf';
import { mayMark, saveMarked } from './saveMarked';
import { writtenFile } from './writtenFile';

const synopsis =
  'audit TEXT.txt|FILE.docx [--workbook FILE.xlsx] [--profile shanghai-2024] [--marked OUT.docx] [--json]';

/** Checks every number of a written report, and writes it with a comment at each finding where asked to. Exit code: 0 nothing refuted, 1 something is, 2 a file cannot be read. */
export const audit: Command = {
  name: 'audit',
  synopsis,
  run: async (words) => {
    const given = readArguments(words);
    if (given?.file === undefined) return missingArgument(synopsis);
    if (!isProfile(given.profile)) return 2;
    if (given.marked !== undefined && !(await mayMark(given.file, given.marked))) return 2;
    const written = await writtenFile(given.file);
    if (written === undefined) return 2;
    const report = given.workbook === undefined ? undefined : await reportOf(given.workbook, given);
    if (given.workbook !== undefined && report === undefined) return 2;
    const outcome = auditText(written, report);
    if (given.marked !== undefined && !(await saveMarked(given.marked, written, outcome))) return 2;
    console.log(given.json ? JSON.stringify(outcome, null, 2) : auditInWords(outcome, written.text));
    return outcome.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
