import { fingerprint } from '../../core/fingerprint';

const prefix = 'FinalAccounts.';

/**
 * Adds a sheet with a property, and prepares it. Until then its tab has a name that nobody else gives, and so it is known as
 * ours from its beginning.
 */
export function addKnown(
  { workbook }: Excel.RequestContext,
  tab: string,
  property: { readonly key: string; readonly value: string },
  prepare: (worksheet: Excel.Worksheet) => void = () => undefined,
): Excel.Worksheet {
  const worksheet = workbook.worksheets.add(prefix + fingerprint(tab));
  worksheet.customProperties.add(property.key, property.value);
  prepare(worksheet);
  worksheet.name = tab;
  return worksheet;
}

/** Whether a tab has the name of a sheet that was added and not gone on with. */
export function isBegun(tab: string): boolean {
  return tab.startsWith(prefix);
}
