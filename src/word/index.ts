// The report as a Word document: what core puts in order is laid out as official documents are, and packed.
// No figure is computed and no report text is worded here, and nothing is known of workbooks.
export { figureTag } from './figureTag';
export { fileNameOf } from './fileName';
export { packed } from './packed';
export { reportDocument } from './reportDocument';
