import { readFile } from 'node:fs/promises';
import { createLocalExcel, WorkbookUnreadable, type LocalExcel } from '../host';

/** Opens a workbook file in the local host; undefined where it cannot be, after saying why on stderr. The file is only read. */
export async function openWorkbook(file: string): Promise<LocalExcel | undefined> {
  try {
    return await createLocalExcel({ xlsx: await readFile(file) });
  } catch (failure) {
    if (failure instanceof WorkbookUnreadable) {
      say(file, '不是可读取的 .xlsx 工作簿', 'is not a readable .xlsx workbook', failure.message);
    } else if (typeof failure === 'object' && failure !== null && 'code' in failure) {
      say(file, '打不开', 'cannot be opened', String(failure.code));
    } else throw failure;
    return undefined;
  }
}

function say(file: string, zh: string, en: string, detail: string): void {
  console.error(`${file} ${zh}（${detail}）。请检查文件，用 Excel 另存为 .xlsx 后重试。`);
  console.error(`${file} ${en} (${detail}). Check the file, save it as .xlsx with Excel, and try again.`);
}
