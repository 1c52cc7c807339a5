// The narrative: paragraphs declared as literals and slots, and the engine that fills the slots.
// No arithmetic, no rounding and no layout: numbers come as figures, and sheets or Word lay the blocks out.
export { beijingNarrative } from './beijing';
export { ministryNarrative } from './ministry';
export { shanghaiNarrative } from './shanghai';
export { printedExpr, type NumberFormat } from './format';
export { sentenceFormula } from './live';
export { buildNarrative, composeNarrative, plainText } from './narrative';
export type { Block, Heading, NarrativeDefinition, PrintedParagraph } from './narrative';
