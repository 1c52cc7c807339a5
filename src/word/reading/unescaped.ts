const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** A character that XML writes otherwise than it is. */
export const escape = /&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/gu;

/** Text as it is, of text as XML writes it; what is no known escape stays. */
export function unescaped(xml: string): string {
  return xml.replace(escape, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return character(Number(decimal));
    if (hex !== undefined) return character(parseInt(hex, 16));
    return entities[name ?? ''] ?? whole;
  });
}

/** What is no character at all is one that says so. */
function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}
