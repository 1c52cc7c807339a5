import { absolute, fixed, round, valueOf, type Figure } from '../../expression';
import type { ReadText } from '../document';
import type { Numeral } from '../numerals/numeral';
import type { TaggedText } from '../outcome';
import { within } from '../text/within';
import type { BoundNumber, Report } from './report';

/** The numbers in content controls, each with the figure that its tag names. */
export function taggedFigures(text: ReadText, { tags }: TaggedText, report: Report): readonly BoundNumber[] {
  if (tags.length === 0) return [];
  const figures = new Map(figuresOf(report).map((figure) => [report.tagOf(figure), figure]));
  return tags.flatMap(({ tag, start, end }) => {
    const figure = figures.get(tag);
    const [numeral, ...more] = within(text.numerals, start, end);
    return figure === undefined || numeral === undefined || more.length > 0
      ? []
      : [boundByTag(numeral, figure)];
  });
}

/** Every figure that the report prints, in its sentences and in its tables. */
function figuresOf({ publication }: Report): readonly Figure[] {
  return publication.items.flatMap((item): readonly Figure[] => {
    if (item.kind === 'heading') return [];
    if (item.kind === 'paragraph') return item.pieces.flatMap(({ figure }) => figure ?? []);
    return item.sheet.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === 'figure' ? [cell.figure] : [])),
    );
  });
}

/** A word such as 减少 may tell the sign of a number that is printed without one. */
function boundByTag(numeral: Numeral, { id, expr, digits, label }: Figure): BoundNumber {
  const values = [expr, absolute(expr)].map((of) => valueOf(round(of, numeral.digits)));
  const full = valueOf(round(expr, digits));
  return {
    numeral,
    figure: id,
    label,
    expected: full.kind === 'none' ? '' : fixed(full.value.abs(), digits) + (numeral.unit?.word ?? ''),
    agrees: values.some((value) => value.kind === 'value' && value.value.eq(numeral.value)),
  };
}
