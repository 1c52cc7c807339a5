import { audit as auditText } from '../../core/audit';
import { missingArgument, readArguments } from '../arguments';
import type { Command } from '../command';
import { auditInWords } from './auditInWords';
import { writtenText } from './writtenText';

const synopsis = 'audit TEXT.txt|FILE.docx [--json]';

/** Checks every number of a written report. Exit code: 0 nothing refuted, 1 something is, 2 the file cannot be read. */
export const audit: Command = {
  name: 'audit',
  synopsis,
  run: async (words) => {
    const given = readArguments(words);
    if (given?.file === undefined) return missingArgument(synopsis);
    const written = await writtenText(given.file);
    if (written === undefined) return 2;
    const outcome = auditText(written.text);
    console.log(given.json ? JSON.stringify(outcome, null, 2) : auditInWords(outcome, written.text));
    return outcome.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
