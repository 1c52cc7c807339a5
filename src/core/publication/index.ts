// The report in the order of print: cover, tables, narrative, and the tables that stand in the narrative.
// No layout and no file format: whoever prints it decides how it looks.
export {
  lineSpacingOf,
  publicationOf,
  usualLineSpacing,
  type LineSpacing,
  type Publication,
  type TableItem,
} from './publication';
export type { PublicationOrder } from './publicationOrder';
