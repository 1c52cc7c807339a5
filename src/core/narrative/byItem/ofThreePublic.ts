import type { Paragraph } from '../paragraph';
import { sections, type Section } from '../section';
import { hasThreePublic } from './threePublicSlots';

/** A section that stands only where there were public expenses. */
export function ofThreePublic(title: string, ...content: readonly Paragraph[]): Section {
  return sections({
    repeat: (account) => (hasThreePublic(account) ? [undefined] : []),
    title,
    slots: {},
    content,
  });
}
