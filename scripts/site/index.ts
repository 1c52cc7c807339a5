// The site on this machine: the workbench at its root, the add-in's build beside it, Office.js from its package.
// Nothing here builds or computes.
export { serveSite } from './serveSite';
