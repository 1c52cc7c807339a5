import { shownSign, type Figure } from '../expression';
import { changeFrom, type Change } from './change';
import { printed, type NumberFormat } from './format';

/** What a clause depends on, other than a change. */
export type Condition =
  | { readonly kind: 'anyAmount'; readonly figures: readonly Figure[] }
  | { readonly kind: 'anyWords'; readonly words: string }
  | { readonly kind: 'anyValue'; readonly figures: readonly Figure[] };

/**
 * A paragraph of one account, before its wording is chosen: every alternative is still there, so that it can be printed,
 * matched against a written text, or turned into a live formula.
 */
export type Part =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'words'; readonly text: string }
  /** Words that are read off numbers, such as a grade. */
  | { readonly kind: 'judged'; readonly text: string }
  | { readonly kind: 'figure'; readonly figure: Figure; readonly format: NumberFormat }
  | {
      readonly kind: 'change';
      readonly base: Figure;
      readonly change: Figure;
      readonly cases: Readonly<Record<Change, readonly Part[]>>;
    }
  | {
      readonly kind: 'either';
      readonly on: Condition;
      readonly yes: readonly Part[];
      readonly no: readonly Part[];
    }
  /** Several things with a mark between them: those of which the condition holds. */
  | {
      readonly kind: 'list';
      readonly between: string;
      readonly items: readonly { readonly on: Condition; readonly parts: readonly Part[] }[];
    };

/** A stretch of printed text; a number leads back to its figure. */
export type Piece =
  | { readonly text: string; readonly figure?: never }
  | { readonly text: string; readonly figure: Figure; readonly format: NumberFormat };

/** A part that is printed as it is. */
type PlainPart = Extract<Part, { readonly kind: 'literal' | 'words' | 'judged' | 'figure' }>;

/** Chooses the wording and prints it. */
export function piecesOf(parts: readonly Part[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const piece of standingParts(parts).map(pieceOf)) {
    const before = pieces.at(-1);
    if (before === undefined || before.figure !== undefined || piece.figure !== undefined) pieces.push(piece);
    else pieces[pieces.length - 1] = { text: before.text + piece.text };
  }
  return pieces;
}

function pieceOf(part: PlainPart): Piece {
  if (part.kind !== 'figure') return { text: part.text };
  const { figure, format } = part;
  return { text: printed(figure, format), figure, format };
}

/** The parts that stand once the wording is chosen; empty ones are left out. */
export function standingParts(parts: readonly Part[]): readonly PlainPart[] {
  return parts.flatMap(standing);
}

function standing(part: Part): readonly PlainPart[] {
  switch (part.kind) {
    case 'literal':
    case 'words':
    case 'judged':
      return part.text === '' ? [] : [part];
    case 'figure':
      return [part];
    case 'change':
      return standingParts(part.cases[changeFrom(part.base, part.change)]);
    case 'either':
      return standingParts(holds(part.on) ? part.yes : part.no);
    case 'list': {
      const between: Part = { kind: 'literal', text: part.between };
      return part.items
        .filter(({ on }) => holds(on))
        .flatMap(({ parts }, index) => standingParts(index === 0 ? parts : [between, ...parts]));
    }
  }
}

/** Whether any amount prints as other than zero (one that has no value might), any words were given, or any figure has a value. */
function holds(condition: Condition): boolean {
  switch (condition.kind) {
    case 'anyAmount':
      return condition.figures.some((figure) => shownSign(figure) !== 'flat');
    case 'anyWords':
      return condition.words !== '';
    case 'anyValue':
      return condition.figures.some((figure) => shownSign(figure) !== undefined);
  }
}
