import { templateSheets } from '../../core/template';
import type { RunExcel } from '../run';
import { insertSheets } from './insertSheets';

const defaultProfile = 'beijing-2020';

/** Adds the empty input sheets that the workbook does not have yet, and shows the first of them; tells their names. */
export async function insertTemplate(
  run: RunExcel,
  profileId: string = defaultProfile,
): Promise<readonly string[]> {
  return run(async (context) => {
    const added = await insertSheets(context, templateSheets(profileId));
    const [first] = added;
    if (first !== undefined) context.workbook.worksheets.getItem(first).activate();
    await context.sync();
    return added;
  });
}
