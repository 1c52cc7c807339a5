import { fill, type Text } from '../../core/text';

/** A file of which no text can be read, and why. */
export class DocumentUnreadable extends Error {
  public constructor(public readonly why: Text) {
    super(why.en);
    this.name = 'DocumentUnreadable';
  }
}

const cannotBeRead: Text = { zh: '{file} 读不出来：{why}。', en: '{file} cannot be read: {why}.' };

/** Why a file was not read, as a sentence. */
export function unreadableInWords(file: string, { why }: DocumentUnreadable): Text {
  return fill(cannotBeRead, { file, why });
}

export const reasons = {
  encrypted: {
    zh: '文件设有打开密码，或是旧版 .doc 格式；请在 Word 中去掉密码，另存为 .docx',
    en: 'it has a password, or is in the old .doc format; save it from Word as .docx without a password',
  },
  broken: {
    zh: '文件不完整或不是 .docx；请用 Word 打开后另存为 .docx',
    en: 'it is incomplete or no .docx; open it in Word and save it as .docx',
  },
  noText: {
    zh: '文件不是文本；请提供 .txt 或 .docx',
    en: 'it holds no text; give a .txt or a .docx',
  },
  tooLarge: {
    zh: '文件展开后超过 64 MB，不像一份报告；请检查文件',
    en: 'it unfolds to more than 64 MB, which no report does; check the file',
  },
} as const satisfies Readonly<Record<string, Text>>;
