// The narrative of Shanghai's final accounts of 2024, parts 1, 3 and 4: its order here, its paragraphs one a file.
// No engine: what is said here is said as data.
export { shanghaiNarrative } from './shanghaiNarrative';
