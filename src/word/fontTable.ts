import { fonts } from './typography';

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The Chinese fonts of the document, each with those that may stand in for it (ISO/IEC 29500-1, 17.8.3.1). */
export function fontTable(): string {
  const entries = Object.values(fonts).map(
    ({ name, insteadOf }) =>
      `<w:font w:name="${name}"><w:altName w:val="${insteadOf.join(',')}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${namespace}">${entries.join('')}</w:fonts>`;
}
