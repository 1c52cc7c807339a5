import type { Language, Text } from '../core/text';
import type { Look, Progress } from '../excel';
import { inSlices } from '../excel/inSlices';
import { markedFile } from './auditMarked';
import { type Audited, type AuditState, isWanted, nothingAudited } from './auditState';
import { oneAtATime } from './auditTurns';
import { openedFile, pastedText, type Written } from './auditWritten';
import { nextTurn } from './nextTurn';
import type { OutputFile } from './outputFile';
import { createStore, type Store } from './store';

/** Where written reports are audited; nothing of the workbook is changed. */
export interface AuditDesk extends Pick<Store<AuditState>, 'read' | 'subscribe'> {
  readonly paste: (text: string) => void;
  readonly choose: (isBeside: boolean) => void;
  /** Reads and audits a file, beside the look where the workbook is wanted. */
  readonly open: (file: File, look: Look | undefined) => Promise<void>;
  /** Audits what was pasted. */
  readonly audit: (look: Look | undefined) => Promise<void>;
  /** Audits the same once more. */
  readonly again: (look: Look | undefined) => Promise<void>;
  readonly cancel: () => void;
  /** Puts the outcome away. */
  readonly clear: () => void;
  /** Hands over the document with a comment at each finding. */
  readonly saveMarked: (language: Language) => Promise<void>;
}

const nothingToRead: Text = {
  zh: '还没有文稿。请粘贴文字，或打开 .docx、.txt 文件。',
  en: 'There is no text yet. Paste one, or open a .docx or .txt file.',
};

export function createAuditDesk(saveFile: (file: OutputFile) => void): AuditDesk {
  const store = createStore(nothingAudited);
  const { begin, cancel } = oneAtATime(store);
  const auditThis = (written: () => Written | Promise<Written>, look: Look | undefined): Promise<void> =>
    begin(async (signal, onProgress) => {
      const read = await written();
      const beside = wantedLook(read, look, store.read());
      store.change({ audited: await audited(read, beside, { signal, onProgress }) });
    });
  return {
    ...{ read: store.read, subscribe: store.subscribe, cancel },
    paste: (pasted) => {
      store.change({ pasted, said: undefined });
    },
    choose: (isBeside) => {
      store.change({ isBeside });
    },
    open: (file, look) => auditThis(() => openedFile(file), look),
    audit: async (look) => {
      const { pasted } = store.read();
      if (pasted.trim() !== '') await auditThis(() => pastedText(pasted), look);
      else store.change({ said: { intent: 'info', text: nothingToRead } });
    },
    again: async (look) => {
      const before = store.read().audited;
      if (before !== undefined) await auditThis(() => before.written, look);
    },
    clear: () => {
      store.change({ audited: undefined, said: undefined, isBeside: undefined });
    },
    saveMarked: (language) =>
      begin(async () => {
        const ended = store.read().audited;
        if (ended !== undefined) saveFile(await markedFile(ended.written, ended.outcome, language));
      }),
  };
}

function wantedLook(written: Written, look: Look | undefined, { isBeside }: AuditState): Look | undefined {
  return isWanted(written, look, isBeside) ? look : undefined;
}

interface Waiting {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** What audits is a script of its own, loaded when it is first asked for. */
async function audited(written: Written, look: Look | undefined, waiting: Waiting): Promise<Audited> {
  const [{ auditInSteps }, { figureTag }] = await Promise.all([
    import('../core/audit'),
    import('../word/figureTag'),
  ]);
  const publication = look?.report.publication;
  const report = publication && { publication, tagOf: figureTag };
  const pace = { now: () => performance.now(), today: () => undefined, pause: nextTurn, ...waiting };
  return { written, look, outcome: await inSlices(auditInSteps(written, report), pace) };
}
