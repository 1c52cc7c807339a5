import type { Decision, Identity } from '../../core/rules/findingState';
import { decisionPlace, findingsSheetId, stateWords } from '../../core/sheets';
import { heldIn, loadHeld } from '../reading/held';
import { findSheets, loadSheets } from '../reading/sheets';
import type { RunExcel } from '../run';
import { asText } from '../writing/asText';
import { textsIn } from './heldRemarks';

/**
 * Writes a decision about something found, and its note, beside it on the findings sheet: three round trips, two cells.
 * Resolves to false where no findings sheet of ours has it, so that the findings have to be written down first.
 */
export function decideFinding(run: RunExcel, found: Identity, decision: Decision): Promise<boolean> {
  return run(async (context) => {
    const loaded = loadSheets(context);
    await context.sync();
    const own = findSheets(loaded).filter(({ mark }) => mark?.sheet === findingsSheetId);
    const portions = loadHeld(context, own);
    for (const { load } of portions) load();
    await context.sync();
    const places = [...heldIn(portions)].flatMap(([name, held]) => {
      const place = decisionPlace(textsIn(held), found);
      return place === undefined ? [] : [{ name, place }];
    });
    for (const { name, place } of places) {
      const worksheet = context.workbook.worksheets.getItem(name);
      worksheet.getCell(place.row, place.state).values = [[stateWords[decision.state]]];
      worksheet.getCell(place.row, place.note).values = [[asText(decision.note)]];
    }
    await context.sync();
    return places.length > 0;
  });
}
