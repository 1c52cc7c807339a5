import { beijingNarrative, buildNarrative, type PrintedParagraph } from '../../../src/core/narrative';
import { sampleAccount } from '../sampleAccount';
import { knownSlips, seedFigures, type Print } from './seedFigures';
import { seedFiguresOfEvaluation, slipsOfEvaluation } from './seedFiguresOfEvaluation';

const published = { ...seedFigures, ...seedFiguresOfEvaluation };
const slips = [...knownSlips, ...slipsOfEvaluation];

/** What the published text shows by its forms alone: how many there are. */
const ourOwn = ['selfEvaluationForms'];

const printed = buildNarrative(sampleAccount(), beijingNarrative).filter(
  (block): block is PrintedParagraph => block.kind === 'paragraph',
);

/** The figures of a paragraph with the text around them. */
function figuresIn({ pieces }: PrintedParagraph): readonly Print[] {
  const text = (from: number, to?: number): string =>
    pieces
      .slice(from, to)
      .map((piece) => piece.text)
      .join('');
  return pieces.flatMap((piece, at) =>
    piece.figure === undefined ? [] : [[text(0, at), piece.text, text(at + 1)] as const],
  );
}

function expected(paragraph: string, number: string): string {
  const slip = slips.find(([where, print]) => where === paragraph && print === number);
  return slip === undefined ? number : slip[2];
}

describe('the narrative of the sample', () => {
  it.each(Object.entries(published))('prints in %s what the published text prints there', (id, prints) => {
    const paragraph = printed.find((block) => block.id === id);
    const figures = paragraph === undefined ? undefined : figuresIn(paragraph);
    expect(figures?.map(([, number]) => number)).toEqual(prints.map(([, number]) => expected(id, number)));
    figures?.forEach(([before, , after], index) => {
      const [seedBefore = '', , seedAfter = ''] = prints[index] ?? [];
      expect(before.endsWith(seedBefore)).toBe(true);
      expect(after.startsWith(seedAfter)).toBe(true);
    });
  });

  it('prints no figure that the published text has not', () => {
    const others = printed.filter(({ id }) => ![...Object.keys(published), ...ourOwn].includes(id));
    expect(others.flatMap(figuresIn)).toEqual([]);
  });

  it.each(slips)('corrects each known slip of %s where it stands: %s to %s', (id, print) => {
    expect(published[id]?.filter(([, number]) => number === print)).toHaveLength(1);
  });
});
