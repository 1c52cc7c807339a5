import { words } from '../../clause';
import { textsAt, type EvaluationText, type TextPlace } from '../../evaluationText';
import type { Numbering } from '../../numbering';
import { defineParagraphs } from '../../paragraph';

/** A place whose texts are numbered, and how. */
export interface NumberedPlace extends TextPlace {
  readonly numbering: Numbering;
}

type Point = EvaluationText & { readonly mark: string };

/** The texts of one place of the report, numbered. */
export const evaluationPoint = defineParagraphs({
  id: 'evaluationPoint',
  basis: '北京市部门决算公开格式（2020）第四部分 二（五）、（六）',
  repeat: (account, place: NumberedPlace): readonly Point[] =>
    textsAt(account, place).map((own, index) => ({ ...own, mark: place.numbering(index + 1) })),
  member: ({ project, kind, number }) => `${project},${kind},${number}`,
  wording: '{mark}{text}。',
  slots: {
    mark: words((_, { mark }: Point) => mark),
    text: words((_, { text }: Point) => text),
  },
});
