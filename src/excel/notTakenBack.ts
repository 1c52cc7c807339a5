import { fill, type Text } from '../core/text';
import { named } from './named';

/** A sheet that a failed run could not give back as it was. */
export interface LeftSheet {
  readonly name: string;
  /** The sheet on which is kept what was changed by hand, where it was. */
  readonly copy: string | undefined;
  /** It was finished and is wholly new; otherwise it has its former content without its looks. */
  readonly isWhole: boolean;
}

/** A failure after which not all that was written could be taken back: sheets of `left`, or, where it is undefined, nobody knows which. */
export class NotTakenBack extends Error {
  override readonly name = 'NotTakenBack';

  public constructor(
    public readonly failure: unknown,
    public readonly left: readonly LeftSheet[] | undefined,
  ) {
    super('Not all that was written could be taken back.');
  }
}

/** The failure of a further attempt, with what the one before it had left. */
export function alsoLeft(failure: unknown, before: readonly LeftSheet[]): NotTakenBack {
  const left = failure instanceof NotTakenBack ? failure.left : [];
  return new NotTakenBack(causeOf(failure), left === undefined ? undefined : [...before, ...left]);
}

/** What made a run fail, whatever became of what it had written. */
export function causeOf(failure: unknown): unknown {
  return failure instanceof NotTakenBack ? failure.failure : failure;
}

const asBefore: Text = {
  zh: '您填报的数据没有改动，报表保持原样。',
  en: 'Your data is unchanged, and the report is as it was.',
};

const halfWritten: Text = {
  zh: '您填报的数据没有改动，但写到一半的报表没能恢复，已作标记，下次生成时补齐。',
  en: 'Your data is unchanged, but report sheets that were half written could not be taken back; they are marked, and generating again completes them.',
};

const unchanged: Text = { zh: '您填报的数据没有改动。', en: 'Your data is unchanged.' };

const whole: Text = {
  zh: '{names}已按现在的数据写完。',
  en: 'Written to the end, with the data as it is now: {names}.',
};

const kept: Text = {
  zh: '“{name}”手工改过的内容已另存为“{copy}”。',
  en: 'What had been changed by hand in "{name}" is kept as "{copy}".',
};

const bare: Text = {
  zh: '{names}的内容保持原样，格式在下次生成时恢复。',
  en: 'As to content as before, with formats to come back when the report is generated again: {names}.',
};

const others: Text = { zh: '其余报表保持原样。', en: 'All other report sheets are as they were.' };

/** In what state the workbook is after a failure. */
export function stateAfter(failure: unknown): Text {
  if (!(failure instanceof NotTakenBack)) return asBefore;
  const { left } = failure;
  if (left === undefined) return halfWritten;
  const namesOf = (isWhole: boolean): readonly string[] =>
    left.filter((sheet) => sheet.isWhole === isWhole).map(({ name }) => name);
  const copies = left.flatMap(({ name, copy }) => (copy === undefined ? [] : [fill(kept, { name, copy })]));
  return inOne([
    unchanged,
    ...about(whole, namesOf(true)),
    ...about(bare, namesOf(false)),
    ...copies,
    others,
  ]);
}

function about(sentence: Text, names: readonly string[]): readonly Text[] {
  return names.length === 0 ? [] : [fill(sentence, { names: named(names) })];
}

function inOne(sentences: readonly Text[]): Text {
  return {
    zh: sentences.map(({ zh }) => zh).join(''),
    en: sentences.map(({ en }) => en).join(' '),
  };
}
