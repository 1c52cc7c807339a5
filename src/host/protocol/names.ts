/** `RowCount` ↔ `rowCount`, as the client forms the names of its members. */
export const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
export const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
