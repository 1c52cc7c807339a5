// The narrative of the central departments' final accounts of 2023, parts 1, 3 and 4: its order here, its paragraphs one a file.
// No engine: what is said here is said as data.
export { ministryNarrative } from './ministryNarrative';
