// The narrative of Beijing's final accounts of 2020, parts 2 to 4: its order here, its paragraphs one a file.
// No engine: what is said here is said as data.
export { beijingNarrative } from './beijingNarrative';
