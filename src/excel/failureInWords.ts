import { fill, type Text } from '../core/text';
import { causeOf, stateAfter } from './notTakenBack';

/** What happened, and what to do; in between stands what state the workbook is in. */
interface Failure {
  readonly happened: Text;
  readonly remedy: Text;
}

const again: Text = { zh: '请稍候重试。', en: 'Wait a moment, then try again.' };

const reopen: Text = {
  zh: '请保存并重新打开工作簿后重试。',
  en: 'Save the workbook, reopen it and try again.',
};

const signIn: Failure = {
  happened: {
    zh: '登录已过期，或没有这个文件的编辑权限。',
    en: 'The session has expired, or this file may not be edited.',
  },
  remedy: {
    zh: '请重新登录 Office，以可编辑方式打开文件后重试。',
    en: 'Sign in to Office again, open the file for editing and try again.',
  },
};

const connection: Failure = {
  happened: { zh: '与 Excel 的连接中断。', en: 'The connection to Excel was lost.' },
  remedy: {
    zh: '请检查网络，重新打开工作簿后再做一次，没有写完的会补齐。',
    en: 'Check the network, reopen the workbook and do it again: what is half written is completed.',
  },
};

const failures: Readonly<Record<string, Failure>> = {
  Cancelled: {
    happened: { zh: '已取消。', en: 'Cancelled.' },
    remedy: { zh: '请在需要时重新生成报表。', en: 'Generate the report again when it is wanted.' },
  },
  InvalidOperationInCellEditMode: {
    happened: { zh: '有单元格正在编辑。', en: 'A cell is being edited.' },
    remedy: { zh: '请按回车或 Esc 结束编辑后重试。', en: 'Press Enter or Esc, then try again.' },
  },
  AccessDenied: {
    happened: {
      zh: '工作簿的结构或工作表受保护，或文件是只读的，不能写入。',
      en: 'The structure of the workbook or a sheet is protected, or the file is read-only.',
    },
    remedy: {
      zh: '请撤销保护（审阅 › 撤消保护），或另存为可编辑的文件后重试。',
      en: 'Remove the protection (Review › Unprotect), or save the file as one that can be edited, then try again.',
    },
  },
  RequestPayloadSizeLimitExceeded: {
    happened: {
      zh: '一次写入的内容超过 Excel 网页版的上限（5 MB）。',
      en: 'More was to be written at once than Excel on the web takes (5 MB).',
    },
    remedy: {
      zh: '请用桌面版 Excel，或把工作簿拆分后重试。',
      en: 'Use Excel on the desktop, or split the workbook.',
    },
  },
  ResponsePayloadSizeLimitExceeded: {
    happened: {
      zh: '要读的内容超过 Excel 网页版一次能读的上限（5 MB）。',
      en: 'There is more to read than Excel on the web returns at once (5 MB).',
    },
    remedy: {
      zh: '请用桌面版 Excel；填报表没有表名时会逐张查找，可用“插入模板”的表填报，或把很大的工作表移到另一个工作簿后重试。',
      en: 'Use Excel on the desktop; input tables without names are searched sheet by sheet, so use the tables of Insert template, or move very large sheets to another workbook.',
    },
  },
  ItemNotFound: {
    happened: {
      zh: '要找的工作表或表格已不在工作簿中，可能刚被改名或删除。',
      en: 'A sheet or table is no longer in the workbook; it may have been renamed or deleted.',
    },
    remedy: { zh: '请重新校验。', en: 'Validate again.' },
  },
  ItemAlreadyExists: {
    happened: {
      zh: '工作簿中刚出现了同名的工作表、表格或批注。',
      en: 'A sheet, table or comment of the same name or place has just been added to the workbook.',
    },
    remedy: { zh: '请重试。', en: 'Try again.' },
  },
  InactiveWorkbook: {
    happened: { zh: '工作簿不在前台。', en: 'The workbook is not active.' },
    remedy: { zh: '请切换到该工作簿后重试。', en: 'Switch to it, then try again.' },
  },
  ActivityLimitReached: {
    happened: {
      zh: 'Excel 收到的请求太多，暂不受理。',
      en: 'Excel has had too many requests and takes no more for now.',
    },
    remedy: again,
  },
  RequestAborted: {
    happened: { zh: 'Excel 中断了这次请求。', en: 'Excel broke off this request.' },
    remedy: again,
  },
  ServiceNotAvailable: {
    happened: { zh: 'Excel 服务暂时不可用。', en: 'The Excel service is not available.' },
    remedy: again,
  },
  Unauthenticated: signIn,
  UserNotSignedIn: signIn,
  ConnectionFailure: connection,
  HostRestartNeeded: connection,
  // The scripts of the build that are loaded when they are first wanted.
  ChunkLoadError: {
    happened: {
      zh: '加载项的一部分没有载入，可能是网络中断，或加载项刚更新过。',
      en: 'A part of the add-in could not be loaded: the network may be down, or the add-in was just updated.',
    },
    remedy: {
      zh: '请检查网络，然后关闭并重新打开窗格或工作簿，再做一次。',
      en: 'Check the network, close and reopen the pane or the workbook, and do it again.',
    },
  },
  OutOfMemory: {
    happened: { zh: 'Excel 的内存不足。', en: 'Excel is out of memory.' },
    remedy: {
      zh: '请关闭其他工作簿和程序，保存并重新打开后重试。',
      en: 'Close other workbooks and programs, save and reopen this one, then try again.',
    },
  },
};

const unknown: Failure = {
  happened: { zh: 'Excel 没有完成这一步（{code}）。', en: 'Excel did not finish this step ({code}).' },
  remedy: reopen,
};

/** What went wrong, what state the workbook is in and what to do; never a stack trace. */
export function failureInWords(failure: unknown): Text {
  const code = codeOf(causeOf(failure));
  const { happened, remedy } = failures[code] ?? unknown;
  const state = stateAfter(failure);
  const sentences = {
    zh: happened.zh + state.zh + remedy.zh,
    en: [happened.en, state.en, remedy.en].join(' '),
  };
  return fill(sentences, { code });
}

/** The code of an Office error, else the name of the error. */
export function codeOf(failure: unknown): string {
  if (typeof failure !== 'object' || failure === null) return 'Unknown';
  if ('code' in failure && typeof failure.code === 'string') return failure.code;
  return 'name' in failure && typeof failure.name === 'string' ? failure.name : 'Unknown';
}
