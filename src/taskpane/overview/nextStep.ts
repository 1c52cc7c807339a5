import type { CommandName, SessionState } from '../../commands';
import { isUnbegun } from '../../core/account/reading/unbegun';
import type { Text } from '../../core/text';
import { withoutAccepted } from '../findings/withoutAccepted';
import { withoutFindings } from '../report/reportState';

/** The command that the user most likely needs next, and why. */
export interface NextStep {
  readonly command: CommandName;
  readonly why: Text;
}

const steps = {
  begin: {
    command: 'insertTemplate',
    why: {
      zh: '本工作簿还没有填报表。先插入模板，再逐张填写。',
      en: 'This workbook has no input tables yet. Insert the template, then fill them in.',
    },
  },
  correct: {
    command: 'validate',
    why: {
      zh: '还有要更正的地方（见“校验”页）。更正后再校验一次。',
      en: 'Something is to be corrected (see Findings). Correct it, then validate again.',
    },
  },
  check: {
    command: 'validate',
    why: {
      zh: '填好后先校验：核对各表之间的勾稽关系。',
      en: 'Once the tables are filled in, validate: the relations between them are checked.',
    },
  },
  write: {
    command: 'generate',
    why: {
      zh: '没有错误，可以生成报表了。',
      en: 'There are no errors: the report can be generated.',
    },
  },
  renew: {
    command: 'generate',
    why: {
      zh: '填报表改过，报表还是旧的。重新生成，只改写有变化的地方。',
      en: 'The input tables have changed since. Generate again: only what changed is rewritten.',
    },
  },
  publish: {
    command: 'exportWord',
    why: {
      zh: '报表是最新的。可以导出 Word；公布前可以定稿，把公式变成数值。',
      en: 'The report is current. Export it to Word; freeze it where values are to be published instead of formulas.',
    },
  },
} as const satisfies Readonly<Record<string, NextStep>>;

/** What comes next, told from the workbook as it is; nothing before it was looked at. */
export function nextStep({
  look,
  validation,
}: Pick<SessionState, 'look' | 'validation'>): NextStep | undefined {
  if (validation === undefined) return look && steps.begin;
  if (isUnbegun(validation.readProblems)) return steps.begin;
  const { errors } = withoutAccepted(validation, look?.remarks ?? []).summary;
  if (validation.readProblems.length + errors > 0) return steps.correct;
  const sheets = look?.sheets ?? [];
  const report = withoutFindings(sheets);
  if (report.every(({ state }) => state === 'absent')) {
    const isChecked = sheets.some(({ part, state }) => part === 'findings' && state !== 'absent');
    return isChecked ? steps.write : steps.check;
  }
  const isDone = report.every(({ state }) => state === 'current' || state === 'frozen');
  return isDone ? steps.publish : steps.renew;
}
