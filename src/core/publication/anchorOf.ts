import type { Block } from '../narrative';
import type { ReportSheet } from '../sheets';
import type { PublicationOrder } from './publicationOrder';

type Anchor = Block | 'tablesPart' | 'end';

/** Where a table stands: in the part of the tables, below a paragraph, or at the end where that paragraph is missing. */
export function anchorOf(
  inText: PublicationOrder['inText'],
  sheet: Pick<ReportSheet, 'id'>,
  narrative: readonly Block[],
): Anchor {
  const [family, member] = split(sheet.id);
  const declared = inText.find((place) => place.sheet === family);
  if (declared === undefined) return 'tablesPart';
  const candidates = narrative.filter(
    (block) => block.kind === 'paragraph' && split(block.id)[0] === declared.after,
  );
  const own = candidates.filter((block) => block.kind === 'paragraph' && isAbout(block.id, member));
  return (own.length > 0 ? own : candidates).at(-1) ?? 'end';
}

/** `expertScoreTable:项目` is the table of that project; `selfEvaluationForms#2` goes on with the first. */
function split(id: string): readonly [family: string, member: string] {
  const [family = ''] = id.split(/[:#]/u);
  return [family, id.slice(family.length + 1)];
}

/** A paragraph about the same thing, or about a part of it: `indicatorResult:项目,决策`. */
function isAbout(id: string, member: string): boolean {
  const [, about] = split(id);
  return about === member || about.startsWith(`${member},`);
}
