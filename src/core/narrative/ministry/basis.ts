/**
 * The tables and their order are those of the central departments (the ministry's account of 25 July 2024); the parts and the
 * thirteen chapters as a county published them for 2023; the wording is general knowledge (unverified).
 */
export const basisOf = (place: string): string =>
  `柳城县人民政府办公室2023年度部门决算的章节 ${place}；用语 unverified`;
