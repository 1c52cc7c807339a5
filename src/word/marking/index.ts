// Comments in a Word document, each around the words it is about, and a document for a text that has none.
// What is said is told by whoever asks; nothing else of a document is changed.
export type { Comment } from './comment';
export { commentsOf } from './commentsOf';
export { markedDocument } from './markedDocument';
export { plainDocument } from './plainDocument';
