// The next year's input tables, begun from an account: structure, names, codes, and its final figures as prior-year figures.
// No other amount, no text and no score goes over; no Excel: another folder writes the tables into a new workbook.
export { nextYearTables, type BegunTable } from './nextYearTables';
