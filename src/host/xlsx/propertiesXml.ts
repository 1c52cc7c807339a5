import type { Property, Setting, Workbook } from '../model/workbook';
import { childrenNamed, escapeXml, type Element } from './xml';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

function readValue({ name, text }: Element): Property['value'] {
  if (name === 'bool') return text === 'true' || text === '1';
  if (name === 'filetime' || name === 'date') return { date: text };
  return ['i1', 'i2', 'i4', 'i8', 'int', 'r4', 'r8', 'decimal', 'ui4'].includes(name) ? Number(text) : text;
}

export const readCustomProperties = (element: Element | undefined): readonly Property[] =>
  childrenNamed(element, 'property').flatMap(({ attributes, children: [value] }) =>
    value ? [{ key: attributes['name'] ?? '', value: readValue(value) }] : [],
  );

function writeValue(value: Property['value']): string {
  if (typeof value === 'object') return `<vt:filetime>${escapeXml(value.date)}</vt:filetime>`;
  if (typeof value === 'boolean') return `<vt:bool>${String(value)}</vt:bool>`;
  if (typeof value === 'string') return `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr>`;
  const isSmall = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return isSmall ? `<vt:i4>${String(value)}</vt:i4>` : `<vt:r8>${String(value)}</vt:r8>`;
}

export function writeCustomProperties({ customProperties }: Workbook): string {
  const properties = customProperties.map(
    ({ key, value }, index) =>
      `<property fmtid="${FORMAT_ID}" pid="${index + 2}" name="${escapeXml(key)}">${writeValue(value)}</property>`,
  );
  return (
    `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"` +
    ` xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties.join('')}</Properties>`
  );
}

/** Settings have no part of their own in the format: they travel as custom XML of this name space. */
export const SETTINGS_NAMESPACE = 'urn:local-excel:settings';

export function readSettings(element: Element): readonly Setting[] {
  return childrenNamed(element, 'setting').map(({ attributes, text }) => {
    const value: unknown = JSON.parse(text);
    return { key: attributes['key'] ?? '', value };
  });
}

export const writeSettings = ({ settings }: Workbook): string =>
  `${DECLARATION}<settings xmlns="${SETTINGS_NAMESPACE}">${settings
    .map(({ key, value }) => `<setting key="${escapeXml(key)}">${escapeXml(JSON.stringify(value))}</setting>`)
    .join('')}</settings>`;
