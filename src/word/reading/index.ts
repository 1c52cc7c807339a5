// What was written: the text of a .txt or a .docx, and why there is none.
// Nothing is checked here, and nothing is known of how a report is laid out.
export { documentPart } from './documentPart';
export { documentText, type TextPiece } from './documentText';
export { DocumentUnreadable, unreadableInWords } from './documentUnreadable';
export { targetOf } from './relationships';
export { tagsIn, type Tag } from './tags';
export { escape, unescaped } from './unescaped';
export { writtenText, type WrittenText } from './writtenText';
export { zipPart } from './zipPart';
