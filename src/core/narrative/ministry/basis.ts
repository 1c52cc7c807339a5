/**
 * Order and titles follow the tables of the central departments (the ministry's account of 25 July 2024) and the local
 * formats that copy them; the wording is general knowledge (unverified).
 */
export const basisOf = (place: string): string => `中央部门2023年度决算公开格式 ${place}；用语 unverified`;
