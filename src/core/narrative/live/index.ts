// A composed paragraph as an Excel formula that says the same sentence and follows the cells under its figures.
// No wording: every alternative comes from the parts of the paragraph.
export { sentenceFormula } from './sentenceFormula';
