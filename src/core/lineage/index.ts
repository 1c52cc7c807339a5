// Where what the report says comes from and where it is used: figures with their places, expressions step by step, typed words.
// No display and no judgement: the pane shows it, the rules say what is wrong.
export { linksOf, type CellLinks } from './cellLinks';
export { sourcesOf, stepOf, type Step } from './expressionStep';
export { findFigures } from './findFigures';
export { sameCellIn } from './sameCell';
export { figuresOf, type FigureUse, type TracedFigure } from './tracedFigures';
export { typedWordsIn } from './typedWords';
export { wantedBeside, wantedWordsOf, type WantedWords } from './wantedWords';
