import { absolute, constant, Decimal, mean, round, type Expr, type Figure } from '../../expression';
import type { Block, NumberFormat } from '../../narrative';
import { tellingCells } from './tellingCells';
import type { RelationCheck } from './rule';

/** Every number that a text prints, read back out of its letters, against its figure rounded to the digits shown. */
export function quotationChecks(blocks: readonly Block[]): readonly RelationCheck<'quotation' | 'what'>[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [];
    const sentence = block.pieces.map(({ text }) => text).join('');
    return block.pieces.flatMap((piece) =>
      piece.figure === undefined ? [] : [quotationCheck(sentence, piece)],
    );
  });
}

function quotationCheck(
  sentence: string,
  piece: { readonly text: string; readonly figure: Figure; readonly format: NumberFormat },
): RelationCheck<'quotation' | 'what'> {
  const { figure, text, format } = piece;
  return {
    kind: 'relation',
    relation: {
      comparison: 'equals',
      left: round(format.sign === 'magnitude' ? absolute(figure.expr) : figure.expr, format.digits),
      right: readBack(text),
      reading: 'repeated',
    },
    measure: figure.measure,
    isEcho: true,
    slots: { quotation: sentence, what: figure.label },
    at: () => tellingCells(figure.expr),
  };
}

/** The number that a reader sees; no value where there are no digits. */
function readBack(text: string): Expr {
  const digits = text.replaceAll(',', '').replace('−', '-');
  return /^-?\d+(\.\d+)?$/.test(digits) ? constant(new Decimal(digits)) : mean([]);
}
