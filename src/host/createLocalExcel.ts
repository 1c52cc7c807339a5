import { attachContext, attachOffice, attachSession } from './client/attach';
import type { ClientWindow } from './client/clientTypes';
import { loadClient } from './client/loadClient';
import type { Exchange, Fault } from './client/transport';
import { createHost, createWorkbook } from './createHost';
import type { Workbook } from './model/workbook';
import { readWorkbook, writeWorkbook } from './xlsx';

export interface LocalExcelOptions {
  /** The workbook to open; an empty one without it. */
  readonly xlsx?: Uint8Array;
  /** The highest ExcelApi requirement set that may be used: '1.14' unless told otherwise. */
  readonly apiVersion?: string;
  /** Display language: 'zh-CN' unless told otherwise. */
  readonly language?: string;
}

export interface LocalExcel {
  readonly run: ClientWindow['Excel']['run'];
  readonly Excel: ClientWindow['Excel'];
  readonly Office: ClientWindow['Office'];
  readonly OfficeExtension: ClientWindow['OfficeExtension'];
  readonly workbook: Workbook;
  /** One entry for each round trip. */
  readonly traffic: readonly Exchange[];
  resetTraffic(): void;
  /** Has a coming request, or one action of it, fail with a code. */
  failNext(fault: Fault): void;
  /** Runs a function given to `Office.actions.associate`; resolves when it calls `event.completed()`. */
  invokeCommand(name: string): Promise<void>;
  /** The workbook as an .xlsx file. */
  save(): Promise<Uint8Array>;
}

async function openWorkbook({ xlsx, language = 'zh-CN' }: LocalExcelOptions): Promise<Workbook> {
  const workbook = createWorkbook(language);
  if (xlsx) await readWorkbook(workbook, xlsx);
  workbook.events.length = 0;
  return workbook;
}

/** Opens a workbook in an Excel of its own and gives it a client of its own. */
export async function createLocalExcel(options: LocalExcelOptions = {}): Promise<LocalExcel> {
  const workbook = await openWorkbook(options);
  const transport = createHost(workbook);
  const window = loadClient();
  attachSession(window, workbook, transport);
  attachContext(window, options.apiVersion ?? '1.14', workbook.language);
  const invokeCommand = attachOffice(window);
  const { Excel: namespace, Office, OfficeExtension } = window;
  return {
    run: namespace.run.bind(namespace),
    Excel: namespace,
    Office,
    OfficeExtension,
    workbook,
    traffic: transport.exchanges,
    resetTraffic: () => {
      transport.exchanges.length = 0;
    },
    failNext: transport.failNext,
    invokeCommand,
    save: () => writeWorkbook(workbook),
  };
}
