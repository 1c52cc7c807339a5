/** The sheet's name in an address as findings have it: `收入明细!D5` or `'a sheet'!D5`. */
export function sheetOf(address: string): string {
  return address
    .slice(0, address.lastIndexOf('!'))
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
}
