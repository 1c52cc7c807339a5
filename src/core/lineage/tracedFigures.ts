import { shownDigits, type CellReference, type Figure } from '../expression';
import type { Report } from '../report';

/** A place that prints a figure: a cell of a report sheet (by the definition's id, on the tab that it asks for), or a block of the narrative, counted from 0. */
export type FigureUse =
  | { readonly kind: 'cell'; readonly sheet: string; readonly at: CellReference }
  | { readonly kind: 'sentence'; readonly block: number };

/** A figure of a report and everywhere that it is printed. */
export interface TracedFigure {
  readonly figure: Figure;
  /** As it is printed, `2485.71`; undefined where there is no value. */
  readonly digits: string | undefined;
  /** What words are looked for in: its names and id, in lower case and half width. */
  readonly names: string;
  readonly uses: readonly FigureUse[];
}

type Printed = Pick<Report, 'sheets' | 'narrative'>;

const kept = new WeakMap<Printed, readonly TracedFigure[]>();

/** Every figure that a report prints, each once, in the order of the report; computed once for each report. */
export function figuresOf(report: Printed): readonly TracedFigure[] {
  const figures = kept.get(report) ?? traced(report);
  kept.set(report, figures);
  return figures;
}

function traced(report: Printed): readonly TracedFigure[] {
  const byId = new Map<string, { readonly figure: Figure; readonly uses: FigureUse[] }>();
  for (const { figure, use } of [...onSheets(report), ...inText(report)]) {
    const before = byId.get(figure.id);
    if (before === undefined) byId.set(figure.id, { figure, uses: [use] });
    else if (!before.uses.some((other) => isSame(other, use))) before.uses.push(use);
  }
  return [...byId.values()].map(({ figure, uses }) => ({
    figure,
    digits: shownDigits(figure),
    names: `${figure.label.zh} ${figure.label.en} ${figure.id}`.normalize('NFKC').toLowerCase(),
    uses,
  }));
}

interface Printing {
  readonly figure: Figure;
  readonly use: FigureUse;
}

function onSheets({ sheets }: Printed): readonly Printing[] {
  return sheets.flatMap(({ id: sheet, name, rows }) =>
    rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => {
        if (cell.kind !== 'figure') return [];
        const at = { sheet: name, row, column };
        return [{ figure: cell.figure, use: { kind: 'cell', sheet, at } as const }];
      }),
    ),
  );
}

function inText({ narrative }: Printed): readonly Printing[] {
  return narrative.flatMap((block, index) => {
    if (block.kind === 'heading') return [];
    return block.pieces.flatMap(({ figure }) =>
      figure === undefined ? [] : [{ figure, use: { kind: 'sentence', block: index } as const }],
    );
  });
}

/** A sentence may say a figure twice; a cell says one once. */
function isSame(one: FigureUse, other: FigureUse): boolean {
  return one.kind === 'sentence' && other.kind === 'sentence' && one.block === other.block;
}
