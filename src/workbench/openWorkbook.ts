import { createWorkbook } from '../host/createHost';
import type { Workbook } from '../host/model/workbook';
import { readWorkbook, WorkbookUnreadable, writeWorkbook } from '../host/xlsx';
import type { Desk } from './desk';
import { element } from './element';
import type { Words } from './words';

const unreadable: Words = {
  zh: '无法打开此文件：只能打开 Excel 工作簿（.xlsx）。如果文件来自其他程序，请先另存为 .xlsx。',
  en: 'This file cannot be opened: an Excel workbook (.xlsx) was expected. If it comes from another program, save it there as .xlsx first.',
};

async function read(bytes: Uint8Array, language: string): Promise<Workbook> {
  const workbook = createWorkbook(language);
  await readWorkbook(workbook, bytes);
  workbook.events.length = 0;
  return workbook;
}

/** Puts a file on the desk; says so on the desk where it is no workbook. */
export async function openBytes(desk: Desk, bytes: Uint8Array, fileName: string): Promise<void> {
  try {
    const workbook = await read(bytes, desk.read().workbook.language);
    desk.change({ workbook, fileName, refusal: undefined });
  } catch (error) {
    if (!(error instanceof WorkbookUnreadable)) throw error;
    desk.change({ refusal: unreadable });
  }
}

/** Asks for a file of this machine and opens it. */
export function askForFile(desk: Desk): void {
  const input = element('input', { type: 'file', accept: '.xlsx' });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    void file.arrayBuffer().then((bytes) => openBytes(desk, new Uint8Array(bytes), file.name));
  });
  input.click();
}

/** Gives the workbook to the browser as a file to keep. */
export async function saveFile(desk: Desk): Promise<void> {
  const { workbook, fileName } = desk.read();
  const bytes = await writeWorkbook(workbook);
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  element('a', { href: url, download: fileName }).click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
