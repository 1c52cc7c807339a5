import { composeInSteps, validateInSteps, type Beside, type Report, type Validated } from '../../core';
import type { RawWorkbook } from '../../core/account';
import type { Remark } from '../../core/rules/findingState';
import {
  choicesMade,
  settingsMade,
  structures,
  tableStates,
  type ChoiceMade,
  type SettingMade,
  type Structure,
  type TableState,
} from '../../core/survey';
import { heldRemarks } from '../findings/heldRemarks';
import { inSlices } from '../inSlices';
import type { LastRuns } from '../lastRuns';
import { asking, paceOf, type Pace } from '../progress';
import { readWorkbook } from '../reading/readInputs';
import type { RunExcel } from '../run';
import { planReport } from '../writing/plan';
import { sheetStates, type SheetState } from './sheetStates';

/** The workbook as it is now, and the report as it would be: what the pane shows between two commands. */
export interface Look {
  /** The input tables that were found, with what they hold. */
  readonly raw: RawWorkbook;
  /** Every input table, found or not, with how far it is filled in. */
  readonly tables: readonly TableState[];
  readonly choices: readonly ChoiceMade[];
  /** What the unit may set for itself, and what it has set. */
  readonly settings: readonly SettingMade[];
  /** What revenue and expenditure are made of; none where something could not be read. */
  readonly structures: readonly Structure[];
  readonly validated: Validated;
  /** What would be written; without sheets where something could not be read. */
  readonly report: Report;
  /** How each report sheet in the workbook stands beside that; none where another profile than the workbook's was asked for. */
  readonly sheets: readonly SheetState[];
  /** What the accountant decided about findings. */
  readonly remarks: readonly Remark[];
  readonly lastRuns: LastRuns;
}

/** Reads, validates and composes, and writes nothing: at most three round trips and one for every 4 MB. Rejects with `Cancelled` soon after the signal. */
export async function lookAtWorkbook(
  run: RunExcel,
  wanted: Partial<Pace> = {},
  beside: Pick<Beside, 'profile'> = {},
): Promise<Look> {
  const pace = paceOf(wanted);
  pace.onProgress(asking);
  return run(async (context) => {
    const reading = await readWorkbook(context, 'all');
    const validated = await inSlices(validateInSteps(reading.raw, beside), pace);
    const remarks = heldRemarks(reading.sheets, reading.held);
    const report = await inSlices(composeInSteps(validated, remarks), pace);
    const sheets =
      beside.profile === undefined ? sheetStates(planReport(report.sheets, reading, undefined)) : [];
    const { raw, lastRuns } = reading;
    const survey = {
      raw,
      tables: tableStates(raw),
      choices: choicesMade(raw),
      settings: settingsMade(raw, beside.profile),
    };
    const account = validated.readable?.account;
    const made = account === undefined ? [] : structures(account);
    return { ...survey, structures: made, validated, report, sheets, remarks, lastRuns };
  });
}
