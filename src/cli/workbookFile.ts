import { readFile, writeFile } from 'node:fs/promises';
import { createLocalExcel, WorkbookUnreadable, type LocalExcel } from '../host';

/** Opens a workbook file in the local host; undefined where it cannot be, after saying why on stderr. The file is only read. */
export async function openWorkbook(file: string): Promise<LocalExcel | undefined> {
  try {
    return await createLocalExcel({ xlsx: await readFile(file) });
  } catch (failure) {
    if (failure instanceof WorkbookUnreadable) {
      say(file, '不是可读取的 .xlsx 工作簿', 'is not a readable .xlsx workbook', failure.message);
    } else if (hasCode(failure)) {
      say(file, '打不开', 'cannot be opened', String(failure.code));
    } else throw failure;
    return undefined;
  }
}

/** Writes a file; false where it cannot be written, after saying why on stderr. */
export async function saveWorkbook(file: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await writeFile(file, bytes);
    return true;
  } catch (failure) {
    if (!hasCode(failure)) throw failure;
    const code = String(failure.code);
    console.error(`${file} 不能写入（${code}）。请检查文件夹和权限，若已在 Excel 中打开请先关闭，然后重试。`);
    console.error(
      `${file} cannot be written (${code}). Check its folder and permissions, close it in Excel, and try again.`,
    );
    return false;
  }
}

function hasCode(failure: unknown): failure is { readonly code: unknown } {
  return typeof failure === 'object' && failure !== null && 'code' in failure;
}

function say(file: string, zh: string, en: string, detail: string): void {
  console.error(`${file} ${zh}（${detail}）。请检查文件，用 Excel 另存为 .xlsx 后重试。`);
  console.error(`${file} ${en} (${detail}). Check the file, save it as .xlsx with Excel, and try again.`);
}
